//! Templates of the press release, by the stage that a work has reached.

/// A stage of a work, as news.
#[derive(Debug)]
pub(super) struct Stage {
    pub titles: &'static [&'static str],
    pub subtitles: &'static [&'static str],
    pub leads: &'static [&'static str],
    pub seconds: &'static [&'static str],
    /// Whether it may come out before an election: a call for bids is no publicity.
    pub is_neutral: bool,
    /// Whether residents speak, and what holds of finished works may be said.
    pub is_done: bool,
}

pub(super) const STAGES: &[Stage] = &[
    Stage {
        titles: &[
            "Governo do Estado entrega {coisa} {em}",
            "{mun} recebe {coisa}",
            "Estado conclui {acao} {em}",
            "Secretaria das Cidades entrega {coisa} {no_bairro}, {em}",
            "Investimento de {valor} garante {coisa} {em}",
            "Moradores {do_bairro} recebem {coisa} {em}",
        ],
        subtitles: &[
            "Investimento de {valor} beneficia {fam} famílias {do_bairro}",
            "Entrega faz parte do {prog} e alcança {fam} famílias",
            "Serviço foi concluído em {meses} meses, com recursos do Tesouro Estadual",
        ],
        leads: &[
            "O Governo do Estado, por meio da Secretaria das Cidades, entregou {manha} {a_coisa} {no_bairro}, {em}. O investimento, de {valor}, integra o {prog} e beneficia diretamente {fam} famílias.",
            "Moradores {do_bairro}, {em}, passaram a contar {nesta} com {a_coisa}. A entrega faz parte do {prog}, da Secretaria das Cidades, que aplicou {valor} no local.",
            "A Secretaria das Cidades concluiu e entregou {nesta} {a_coisa} {no_bairro}, {em}. Com recursos de {valor}, do Tesouro Estadual, a ação do {prog} alcança {fam} famílias.",
            "Depois de {meses} meses de trabalho, o Governo do Estado entregou {manha} {a_coisa} {no_bairro}, {em}. Foram investidos {valor} por meio do {prog}, com benefício direto para {fam} famílias.",
        ],
        seconds: &[
            "A solenidade reuniu moradores, lideranças comunitárias e representantes da Prefeitura e da Câmara Municipal. No fim do evento, técnicos da secretaria permaneceram no local para tirar dúvidas sobre o funcionamento e a manutenção.",
            "O serviço empregou {eq} trabalhadores no período de maior movimento, a maior parte deles contratada no próprio município. O prazo previsto no contrato foi cumprido.",
            "A obra era uma reivindicação antiga da comunidade e foi incluída no plano plurianual depois de uma audiência pública realizada em {desde}. Desde então, uma comissão de moradores acompanhou cada etapa.",
        ],
        is_neutral: false,
        is_done: true,
    },
    Stage {
        titles: &[
            "Estado autoriza {acao} {em}",
            "Assinada ordem de serviço para {obra} {em}",
            "Secretaria das Cidades inicia {acao} {em}",
            "Começa {acao} {em}",
            "{mun}: ordem de serviço de {valor} garante {obra}",
        ],
        subtitles: &[
            "Prazo de execução é de {meses} meses, com investimento de {valor}",
            "Contrato prevê {eq} empregos diretos no município",
            "Ação integra o {prog} e vai beneficiar {fam} famílias",
        ],
        leads: &[
            "Foi assinada {manha} a ordem de serviço para {acao} {no_bairro}, {em}. Com investimento de {valor} e prazo de {meses} meses, o trabalho integra o {prog}, do Governo do Estado.",
            "O Governo do Estado autorizou {nesta} {acao} {no_bairro}, {em}. O contrato, de {valor}, prevê a conclusão em {meses} meses e deve beneficiar {fam} famílias.",
            "A Secretaria das Cidades deu início {nesta} {aa_acao} {no_bairro}, {em}. Serão investidos {valor} ao longo de {meses} meses, dentro do {prog}.",
        ],
        seconds: &[
            "A mobilização da equipe começa ainda neste mês, com a instalação do escritório de campo e a contratação de {eq} trabalhadores. As vagas são oferecidas pela unidade do Sine no município, e a empresa deve dar preferência a quem mora perto.",
            "Antes do início dos serviços, a equipe social visita as casas da área para apresentar o projeto e o cronograma. Um canal de atendimento por telefone e mensagem recebe reclamações e sugestões durante todo o período.",
            "O projeto foi elaborado por técnicos da própria secretaria e discutido com a comunidade em três reuniões. A fiscalização é feita por uma comissão de servidores, com relatórios mensais publicados na internet.",
        ],
        is_neutral: false,
        is_done: false,
    },
    Stage {
        titles: &[
            "{Obra} {em} chega a {pct}% de execução",
            "Equipe da Secretaria das Cidades vistoria {obra} {em}",
            "Com {pct}% de execução, {obra} avança {em}",
            "{mun}: {obra} segue dentro do prazo",
        ],
        subtitles: &[
            "Vistoria verificou o cronograma e a qualidade dos serviços",
            "Conclusão está prevista para os próximos {meses} meses",
            "{prog} destina {valor} ao município",
        ],
        leads: &[
            "{Acao} {no_bairro}, {em}, alcançou {pct}% de execução, segundo relatório apresentado {nesta} pela Secretaria das Cidades. O contrato, de {valor}, integra o {prog} e deve ser concluído em {meses} meses.",
            "Técnicos da Secretaria das Cidades vistoriaram {manha} {acao} {no_bairro}, {em}. O serviço já tem {pct}% de execução, e a previsão é de entrega em {meses} meses, com investimento total de {valor}.",
            "O cronograma {da_acao} {no_bairro}, {em}, está em dia: {pct}% do previsto já foram executados. O dado foi apresentado {nesta} em reunião da Secretaria das Cidades com a comissão de moradores do {prog}.",
        ],
        seconds: &[
            "Na visita, a equipe verificou a qualidade dos materiais, as medições do último mês e as condições de segurança dos {eq} trabalhadores. O relatório não apontou pendências que afetem o prazo.",
            "A próxima etapa começa ainda neste mês e deve exigir mudanças temporárias no trânsito. Os moradores serão avisados por carro de som, por mensagem e na página da secretaria na internet.",
            "O ritmo diminuiu por algumas semanas, à espera de material, mas a empresa abriu uma segunda frente de trabalho e recuperou o cronograma.",
        ],
        is_neutral: false,
        is_done: false,
    },
    Stage {
        titles: &[
            "Aberta licitação para {obra} {em}",
            "Estado publica edital para {obra} {em}",
            "Secretaria das Cidades vai contratar {obra} {em}",
            "{mun}: propostas para {obra} serão recebidas até {prazo}",
        ],
        subtitles: &[
            "Valor estimado é de {valor}; propostas serão recebidas até {prazo}",
            "Edital está disponível na internet e não há taxa para participar",
            "Investimento integra o {prog}",
        ],
        leads: &[
            "A Secretaria das Cidades publicou {nesta}, no Diário Oficial do Estado, o edital de licitação para {acao} {no_bairro}, {em}. O valor estimado é de {valor}, com prazo de execução de {meses} meses.",
            "Empresas interessadas em realizar {acao} {no_bairro}, {em}, podem apresentar propostas até {prazo}. O edital, publicado {nesta} pela Secretaria das Cidades, estima o investimento em {valor}.",
            "Está aberta a concorrência pública para {acao} {no_bairro}, {em}. O aviso foi publicado {nesta}, e a contratação, estimada em {valor}, faz parte do {prog}.",
        ],
        seconds: &[
            "A disputa é eletrônica, do tipo menor preço, e segue a Lei 14.133/2021. Os pedidos de esclarecimento podem ser enviados até três dias úteis antes da abertura, e as respostas ficam disponíveis para todos os participantes.",
            "O projeto executivo, as planilhas de custo e as licenças ambientais acompanham o edital. A secretaria fará uma visita técnica guiada ao local, opcional, {proxima}.",
            "A previsão é que a ordem de serviço seja assinada em até 60 dias depois do resultado. Quando concluída, a ação deve beneficiar {fam} famílias.",
        ],
        is_neutral: true,
        is_done: false,
    },
];

/// Sayings around what an official said; `{q}` is the quotation, without its end point.
pub(super) const OFFICIAL_FRAMES: &[&str] = &[
    "“{q}”, afirmou {oficial}.",
    "“{q}”, destacou {oficial}.",
    "{Oficial}, ressaltou o alcance social da ação. “{q}”, disse.",
    "Segundo {oficial}, o trabalho é acompanhado de perto pela comunidade. “{q}”, afirmou.",
];

pub(super) const RESIDENT_FRAMES: &[&str] = &[
    "“{q}”, contou {morador}.",
    "Entre as pessoas beneficiadas está {morador}. “{q}”, relatou.",
    "{Morador}, acompanhou a entrega com a família. “{q}”, disse.",
];

/// What ends a release: the programme at large.
pub(super) const CLOSINGS: &[&str] = &[
    "O {prog} é coordenado pela Secretaria das Cidades e reúne ações em todas as regiões do Estado. Criado em 2019, combina recursos do Tesouro Estadual, de convênios com a União e de financiamentos, com metas publicadas a cada semestre.",
    "Outras informações sobre o {prog}, com a lista de municípios atendidos e o andamento de cada contrato, estão disponíveis na página da Secretaria das Cidades na internet.",
    "Além {da_acao}, a Secretaria das Cidades mantém ações de habitação, saneamento e desenvolvimento urbano na região, em parceria com a Prefeitura e com os órgãos vinculados.",
    "Dúvidas e sugestões sobre o {prog} podem ser enviadas à ouvidoria do Estado, pelo telefone 155, de segunda a sexta-feira, das 8h às 20h. A ligação é gratuita.",
];

/// What holds of any work anywhere: how places are chosen, who watches, what it means for the town.
pub(super) const CONTEXTS: &[&str] = &[
    "A escolha das áreas atendidas segue critérios técnicos: carência de infraestrutura, número de famílias inscritas no Cadastro Único, risco ambiental e contrapartida do município. A pontuação de cada localidade é publicada na internet e pode ser contestada em até dez dias.",
    "A fiscalização do contrato é compartilhada. Além dos engenheiros da secretaria, uma comissão de moradores eleita em assembleia recebe cópia das medições e pode pedir esclarecimentos a qualquer momento. Ali, o grupo tem doze integrantes, metade deles mulheres.",
    "Para o município, o efeito também é econômico. Segundo estimativa da área técnica, cada milhão de reais aplicado em serviços urbanos gera cerca de 20 empregos diretos e indiretos durante a execução, além de compras no comércio local.",
    "Um termo de cooperação assinado em {desde} define as responsabilidades de cada parte: ao Estado cabem os projetos e os recursos; à Prefeitura, o apoio às equipes e o atendimento aos moradores. Reuniões mensais acompanham o cumprimento do acordo.",
    "O município {de} tem outras ações da secretaria em andamento, entre elas projetos de habitação e de saneamento. O conjunto é acompanhado por um escritório regional, que recebe os pedidos da população e os encaminha às áreas responsáveis, com prazo de resposta de 20 dias.",
    "O acompanhamento das metas é público. A cada trimestre, a secretaria divulga um relatório com o que foi contratado, o que foi pago e o que ainda falta, por município e por programa, em formato aberto, para que universidades, imprensa e cidadãos possam conferir os números.",
];
