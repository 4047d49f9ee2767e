//! Templates of the other kinds of release: title, lead and the paragraphs that follow.

/// A text that is the same for whatever theme, but for its slots.
#[derive(Debug)]
pub(super) struct Piece {
    pub title: &'static str,
    pub lead: &'static str,
    pub paragraphs: &'static [&'static str],
    pub tags: &'static [&'static str],
    pub fit: Fit,
    /// Whether people must bring papers.
    pub asks_papers: bool,
}

/// The themes that a piece goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    Any,
    /// Programmes in which families enrol.
    Families,
    /// Works in the street.
    Works,
}

pub(super) const NOTES: &[Piece] = &[
    Piece {
        title: "Nota oficial: chuvas {em}",
        lead: "A Secretaria das Cidades informa que acompanha, desde a madrugada {desta}, os efeitos da chuva {em}, onde foram registrados {mm} milímetros em 12 horas, segundo a Defesa Civil. Não há registro de vítimas.",
        paragraphs: &[
            "Equipes da secretaria e da Prefeitura estão {no_bairro}, o ponto mais atingido, para a limpeza de galerias e a vistoria de imóveis. As famílias que precisaram sair de casa foram acolhidas em uma escola do município e recebem alimentação, colchões e atendimento social.",
            "Engenheiros avaliam {acao}, que integra o {prog}. Até o momento não foram identificados danos à estrutura, e os trabalhos serão retomados assim que o solo permitir.",
            "Em caso de emergência, a população deve ligar para a Defesa Civil, no telefone 199, ou para o Corpo de Bombeiros, no 193.",
        ],
        tags: &["defesa-civil", "chuvas"],
        fit: Fit::Works,
        asks_papers: false,
    },
    Piece {
        title: "Nota oficial: interrupção programada no abastecimento de água {em}",
        lead: "A Secretaria das Cidades comunica que o fornecimento de água será interrompido {no_bairro}, {em}, {proxima}, das {hora} às 17h, para a interligação da nova rede. A medida atinge cerca de {fam} famílias.",
        paragraphs: &[
            "A parada é necessária para a conclusão de uma etapa do serviço e não pode ser feita com a rede em carga. O retorno é gradual, e os pontos mais altos podem levar até 24 horas para ter o abastecimento normalizado.",
            "Hospitais, escolas e unidades de saúde serão atendidos por carros-pipa. Recomenda-se aos demais consumidores que reservem água para o período e adiem atividades como lavagem de roupas e de calçadas.",
            "A companhia de saneamento atende pelo telefone 0800 e pelo aplicativo, durante as 24 horas do dia.",
        ],
        tags: &["saneamento", "agua"],
        fit: Fit::Any,
        asks_papers: false,
    },
    Piece {
        title: "Nota oficial: mensagens falsas sobre cadastro habitacional {em}",
        lead: "A Secretaria das Cidades alerta que são falsas as mensagens que cobram taxa para a inclusão de nomes em lista de beneficiários do {prog}, recebidas {nesta} por moradores {do_bairro}, {em}. Nenhum programa do Governo do Estado cobra para inscrever ou para selecionar famílias.",
        paragraphs: &[
            "O cadastro é feito apenas pela Prefeitura ou nos mutirões da secretaria, com a presença de servidores identificados por crachá. A lista de selecionados é publicada no Diário Oficial e na internet, e o contato com as famílias é feito por telefone fixo da secretaria ou em visita domiciliar.",
            "Quem recebeu a mensagem não deve abrir o endereço indicado nem informar dados pessoais. Quem já pagou deve guardar o comprovante e registrar boletim de ocorrência.",
            "O caso foi comunicado à Polícia Civil. Informações oficiais podem ser obtidas na ouvidoria, pelo telefone 155.",
        ],
        tags: &["habitacao", "alerta"],
        fit: Fit::Families,
        asks_papers: false,
    },
    Piece {
        title: "Nota oficial: rescisão de contrato {em}",
        lead: "A Secretaria das Cidades informa que rescindiu {nesta} o contrato com a empresa responsável por {acao} {em}, depois de sucessivos atrasos e de duas advertências. O serviço estava com {pct}% de execução.",
        paragraphs: &[
            "A empresa foi multada e está impedida de participar de licitações do Estado por dois anos, sem prejuízo da cobrança dos danos. A segunda colocada já foi consultada sobre o interesse em assumir o remanescente pelo preço da proposta vencedora.",
            "Caso não haja acordo, um novo edital será publicado em até 45 dias. A vigilância do local foi assumida pela secretaria, e o material estocado está preservado.",
            "A secretaria reafirma o compromisso de concluir {acao} e lamenta o transtorno causado às {fam} famílias que aguardam o serviço.",
        ],
        tags: &["obras", "contratos"],
        fit: Fit::Works,
        asks_papers: false,
    },
];

pub(super) const SERVICES: &[Piece] = &[
    Piece {
        title: "Inscrições para o {prog} {em} vão até {prazo}",
        lead: "Moradores {do_bairro}, {em}, podem se inscrever no {prog} até {prazo}. O atendimento começou {nesta} e é feito pela equipe da Secretaria das Cidades, das {hora} às 16h, na sede da associação comunitária.",
        paragraphs: &[
            "Podem participar famílias com renda de até três salários mínimos. Têm prioridade as mulheres responsáveis pelo domicílio, as pessoas idosas, as pessoas com deficiência e quem vive em área de risco.",
            "A inscrição é gratuita e não depende da ordem de chegada. A lista preliminar será divulgada na internet e afixada na Prefeitura, com prazo de cinco dias úteis para recurso.",
        ],
        tags: &["inscricoes", "utilidade-publica"],
        fit: Fit::Families,
        asks_papers: true,
    },
    Piece {
        title: "Mutirão atende moradores {do_bairro}, {em}, {proxima}",
        lead: "A Secretaria das Cidades realiza {proxima}, das {hora} às 15h, um mutirão de atendimento {no_bairro}, {em}. O objetivo é resolver pendências de {fam} famílias inscritas no {prog}.",
        paragraphs: &[
            "No local, será possível atualizar o Cadastro Único, corrigir dados do contrato, tirar segunda via de boletos e pedir a tarifa social de água. Um posto do cartório fará, sem custo, a segunda via de certidões.",
            "Quem não puder ir pode indicar um parente com procuração simples, acompanhada da cópia do documento do titular. Haverá atendimento preferencial e intérprete de Libras.",
        ],
        tags: &["atendimento", "utilidade-publica"],
        fit: Fit::Families,
        asks_papers: true,
    },
    Piece {
        title: "Consulta pública sobre {tema} {em} recebe sugestões até {prazo}",
        lead: "Está aberta, até {prazo}, a consulta pública sobre o plano que trata de {tema} {em}. O documento foi publicado {nesta} pela Secretaria das Cidades, e qualquer pessoa pode enviar sugestões.",
        paragraphs: &[
            "A minuta traz o diagnóstico da situação atual, as metas para dez anos e a estimativa de investimento, de {valor}. As contribuições podem ser feitas pela internet ou entregues por escrito na Prefeitura.",
            "Uma audiência pública será realizada {proxima}, às {hora}, na Câmara Municipal, com transmissão ao vivo. O relatório com as respostas será divulgado em até 30 dias depois do encerramento.",
        ],
        tags: &["participacao", "utilidade-publica"],
        fit: Fit::Any,
        asks_papers: false,
    },
    Piece {
        title: "Trânsito muda {no_bairro}, {em}, a partir de hoje",
        lead: "Por causa {da_acao}, o trânsito será alterado {no_bairro}, {em}, a partir {desta}. As mudanças, definidas pela Secretaria das Cidades com a Prefeitura, devem durar {meses} semanas.",
        paragraphs: &[
            "O trecho em serviço ficará fechado das {hora} às 17h, de segunda a sábado, com acesso livre para moradores, ambulâncias e viaturas. À noite e aos domingos a circulação é normal.",
            "Os ônibus seguirão por ruas paralelas, e os pontos de parada provisórios estão sinalizados. Agentes orientam os motoristas durante a primeira semana.",
        ],
        tags: &["transito", "utilidade-publica"],
        fit: Fit::Works,
        asks_papers: false,
    },
];

pub(super) const ARTICLES: &[Piece] = &[
    Piece {
        title: "O que {mun} nos ensina sobre {tema}",
        lead: "Estive {em} {nesta} e saí com uma convicção reforçada: quando se fala em {tema}, o que faz a diferença não é o tamanho do anúncio, e sim a constância do trabalho. São {fam} famílias as que esperam por nós {no_bairro}.",
        paragraphs: &[
            "O planejamento urbano brasileiro acostumou-se a correr atrás do prejuízo. Primeiro vem a ocupação; depois, com sorte, a água, a luz, o calçamento. Inverter essa ordem exige projeto pronto, recurso garantido e conversa franca com quem mora no lugar.",
            "É o que procuramos fazer com o {prog}. Em vez de distribuir obras avulsas, escolhemos um território, ouvimos quem vive nele e permanecemos ali até que o conjunto funcione. Custa mais tempo no início e poupa muito dinheiro depois.",
            "Há quem diga que esse cuidado atrasa. A experiência mostra o contrário: obra discutida antes tem menos aditivo, menos processo na Justiça e mais gente disposta a conservar o que foi feito.",
            "Cidade boa é a que trata bem quem tem menos. Essa é a medida pela qual queremos ser cobrados, {em} e em todo o Estado.",
        ],
        tags: &["artigo", "opiniao"],
        fit: Fit::Any,
        asks_papers: false,
    },
    Piece {
        title: "{mun} e o direito à cidade",
        lead: "Nos últimos meses, o Governo do Estado aplicou {valor} em {tema} {em}. O número, apresentado {nesta}, importa menos do que a pergunta que ele provoca: a quem pertence a cidade?",
        paragraphs: &[
            "O Estatuto da Cidade, de 2001, respondeu que a propriedade tem função social e que o ônus e o benefício da urbanização devem ser repartidos. Mais de duas décadas depois, ainda há bairros inteiros em que o endereço é um favor e a escritura, um sonho.",
            "Mudar esse quadro não depende de uma obra redentora. Depende de muitas obras pequenas e bem mantidas: a calçada, o poste, a ligação de esgoto, a praça com sombra. É nelas que o direito abstrato vira vida cotidiana.",
            "Por isso o {prog} combina engenharia e trabalho social. Quem participa da escolha do projeto cuida do resultado, e quem cuida do resultado passa a exigir mais do poder público. Que exija.",
        ],
        tags: &["artigo", "opiniao"],
        fit: Fit::Any,
        asks_papers: false,
    },
];

pub(super) const SPEECHES: &[Piece] = &[
    Piece {
        title: "Discurso da secretária {secretaria} em solenidade {no_bairro}, {em}",
        lead: "Bom dia a todas e a todos. Cumprimento as famílias {do_bairro}, que nos recebem {nesta} {em}, as lideranças comunitárias, os servidores da Prefeitura e os trabalhadores que vão fazer {acao}.",
        paragraphs: &[
            "Quem governa precisa começar pelo agradecimento. Esta solenidade só existe porque a comunidade insistiu, foi às reuniões, guardou documentos e cobrou. O mérito é, antes de tudo, de vocês.",
            "São {valor} de investimento e {meses} meses de trabalho. Peço que fiscalizem, que visitem, que perguntem. O cronograma está afixado na entrada da associação, e o telefone da nossa equipe também.",
            "O {prog} foi desenhado para que ninguém precise escolher entre morar bem e morar perto do trabalho. Ainda há muito por fazer, e não vou prometer o que não posso cumprir. Prometo presença e prestação de contas.",
            "Deixo um pedido: que os mais novos participem. A cidade que estamos construindo é a que eles vão administrar. Muito obrigada.",
        ],
        tags: &["discurso"],
        fit: Fit::Any,
        asks_papers: false,
    },
    Piece {
        title: "Discurso da secretária {secretaria} na abertura de seminário sobre {tema} {em}",
        lead: "Senhoras e senhores, é uma alegria abrir {nesta}, {em}, este seminário sobre {tema}, com {eq} participantes de universidades, prefeituras e movimentos sociais.",
        paragraphs: &[
            "O tema nos convoca porque está no centro da desigualdade brasileira. Dois bairros da mesma cidade, separados por uma avenida, podem ter expectativas de vida com dez anos de diferença. Isso não é destino, é escolha pública.",
            "No Ceará, temos procurado decidir com base em dados. O mapa que apresentamos hoje mostra, rua por rua, onde falta o quê, e ficará aberto para que pesquisadores e cidadãos o corrijam.",
            "Convido os presentes a olhar com exigência para o {prog}. A crítica bem feita é a forma mais generosa de colaboração. Declaro aberto o seminário e desejo a todos um ótimo trabalho.",
        ],
        tags: &["discurso", "seminario"],
        fit: Fit::Any,
        asks_papers: false,
    },
];

pub(super) const ADVISORY_TITLES: &[&str] = &[
    "Aviso de pauta: Estado entrega {coisa} {em}",
    "Aviso de pauta: {mun} recebe {coisa} {proxima}",
    "Aviso de pauta: solenidade marca entrega {no_bairro}, {em}",
];

pub(super) const ADVISORY_LEADS: &[&str] = &[
    "O Governo do Estado entrega {proxima}, às {hora}, {a_coisa} {no_bairro}, {em}. A ação integra o {prog} e recebeu investimento de {valor}.",
    "A Secretaria das Cidades convida a imprensa para a solenidade de entrega que será realizada {proxima}, às {hora}, {no_bairro}, {em}. Com investimento de {valor}, o {prog} beneficia ali {fam} famílias.",
];

pub(super) const ADVISORY_NOTES: &[&str] = &[
    "Haverá espaço reservado para repórteres fotográficos e cinematográficos, ponto de energia e acesso à internet. As entrevistas serão concedidas ao fim da solenidade.",
    "Jornalistas interessados em transporte a partir de Fortaleza devem confirmar presença até a véspera, ao meio-dia, com a Assessoria de Comunicação.",
    "Imagens aéreas e o resumo do projeto serão enviados por e-mail aos veículos cadastrados logo após o evento.",
];
