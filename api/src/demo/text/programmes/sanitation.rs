//! Water, sewage, drainage, waste.

use super::{Cost, Theme};

pub(super) const THEMES: &[Theme] = &[
    Theme {
        tags: &["saneamento", "agua", "obras"],
        programme: "Programa Água de Casa",
        topic: "acesso à água",
        thing: "novo sistema de abastecimento de água",
        the_thing: "o novo sistema de abastecimento de água",
        work: "a ampliação do sistema de abastecimento de água",
        quantity: (600, 9_800),
        cost: Cost::Total(6_800, 42_000),
        heading: "Água de qualidade",
        details: &[
            "A obra inclui captação, adutora de {km} quilômetros, estação de tratamento, reservatório elevado e {n} ligações domiciliares com hidrômetro. A capacidade de produção é suficiente para atender ao crescimento da localidade pelos próximos 20 anos.",
            "O bombeamento usa motores de alto rendimento e painéis solares, o que deve reduzir em um terço a conta de energia do sistema. A operação é acompanhada a distância por um centro de controle.",
            "As famílias inscritas no Cadastro Único têm direito à tarifa social e à ligação gratuita. O pedido pode ser feito na loja de atendimento da companhia ou com os agentes que percorrem as ruas nesta fase.",
        ],
        during: &[],
        done: &[
            "Até então, parte das casas dependia de carros-pipa e de poços de água salobra. As equipes farão a análise da água a cada semana nos três primeiros meses de operação e, depois disso, uma vez por mês.",
        ],
        official: &[
            "Água na torneira todos os dias é saúde, é tempo para estudar e trabalhar, é dignidade. Esta é uma obra que ninguém vê depois de pronta, mas que todos sentem",
            "Planejamos o sistema para os anos de seca. O investimento de hoje evita a emergência de amanhã",
        ],
        resident: &[
            "Eu acordava às quatro da manhã para encher os baldes. A primeira coisa que fiz foi abrir a torneira e ficar olhando",
            "A água do poço era salgada, não prestava nem para lavar roupa. Essa é outra vida",
        ],
        items: &[
            "{n} ligações domiciliares",
            "adutora de {km} quilômetros",
            "estação de tratamento",
            "reservatório elevado",
            "centro de controle operacional",
        ],
    },
    Theme {
        tags: &["saneamento", "esgoto", "obras"],
        programme: "Programa Saneamento para Todos os Bairros",
        topic: "saneamento básico",
        thing: "{km} quilômetros de rede de esgoto",
        the_thing: "{km} quilômetros de rede coletora de esgoto",
        work: "a implantação de {km} quilômetros de rede de esgoto",
        quantity: (450, 6_400),
        cost: Cost::PerKm(1_100, 1_700),
        heading: "Menos doença, rios mais limpos",
        details: &[
            "O sistema tem duas estações elevatórias e uma estação de tratamento que devolve ao rio um efluente dentro dos limites da legislação ambiental. São {n} ligações, feitas sem custo para as famílias de baixa renda.",
            "Estudos usados no projeto mostram que cada real investido em esgotamento sanitário economiza quatro em saúde. Na área atendida, as internações por diarreia estavam acima da média do Estado.",
            "A ligação da casa à rede é obrigatória por lei e deve ser feita em até 90 dias. Agentes socioambientais visitam cada domicílio para explicar o que pode e o que não pode ser jogado no ralo.",
        ],
        during: &[
            "Depois da passagem da rede, o pavimento das ruas é refeito. Os moradores são avisados com 48 horas de antecedência dos trechos que ficarão interditados, e o acesso às garagens é mantido à noite.",
        ],
        done: &[
            "Nos dois primeiros meses, técnicos acompanham o funcionamento da rede dia e noite. Vazamentos e retornos de esgoto podem ser comunicados a qualquer hora pela central telefônica da companhia.",
        ],
        official: &[
            "Esgoto tratado é a obra que mais transforma a saúde de uma cidade. Nossa meta é que nenhum bairro fique para trás",
            "O morador convive com o transtorno da vala aberta por algumas semanas e, em troca, ganha décadas sem esgoto na porta. Agradecemos a paciência e prestamos contas de cada etapa",
        ],
        resident: &[
            "As crianças brincavam perto da água suja e viviam doentes. Só de não ter mais aquele cheiro já valeu",
            "Todo ano eu gastava para limpar a fossa. Agora a água vai embora pelo cano certo",
        ],
        items: &[
            "{km} quilômetros de rede coletora",
            "{n} ligações domiciliares",
            "duas estações elevatórias",
            "estação de tratamento",
            "recomposição do pavimento",
        ],
    },
    Theme {
        tags: &["drenagem", "obras", "prevencao"],
        programme: "Programa Cidade sem Alagamento",
        topic: "drenagem urbana",
        thing: "obra de drenagem",
        the_thing: "{km} quilômetros de galerias de drenagem",
        work: "a implantação de {km} quilômetros de galerias de drenagem",
        quantity: (300, 4_200),
        cost: Cost::PerKm(2_400, 3_900),
        heading: "Prontos para a quadra chuvosa",
        details: &[
            "As galerias, de até dois metros de diâmetro, levam a água da chuva para um reservatório de detenção com capacidade para reter o volume de um temporal forte. O projeto inclui ainda o alargamento e o revestimento do canal, com passarelas e guarda-corpo.",
            "O projeto tomou por base o registro de chuvas dos últimos 40 anos e as marcas das enchentes levantadas com os moradores. Segundo os engenheiros, a obra protege {n} imóveis que alagaram nas últimas cheias.",
        ],
        during: &[],
        done: &[
            "As margens do canal receberam grama, árvores nativas e um caminho para pedestres. A limpeza das bocas de lobo será feita a cada dois meses e reforçada antes do período de chuvas.",
            "A Defesa Civil instalou dois pluviômetros e uma régua de nível no trecho. Os dados são enviados em tempo real, e os moradores cadastrados recebem alertas por mensagem de texto.",
        ],
        official: &[
            "Quem mora em área que alaga vive com medo do céu escuro. Esta obra devolve o sono a essas famílias",
            "Drenagem não dá fotografia bonita, fica debaixo da terra. Mas é o que separa uma chuva de uma tragédia",
        ],
        resident: &[
            "Perdi a geladeira duas vezes. Neste ano choveu forte, e a rua não encheu",
            "A gente levantava os móveis com tijolo todo mês de março. Já não preciso guardar os tijolos",
        ],
        items: &[
            "{km} quilômetros de galerias",
            "reservatório de detenção",
            "alargamento e revestimento do canal",
            "passarelas e guarda-corpo",
            "plantio de árvores nativas",
        ],
    },
    Theme {
        tags: &["residuos-solidos", "meio-ambiente", "reciclagem"],
        programme: "Programa Recicla Cidade",
        topic: "reciclagem",
        thing: "central de reciclagem",
        the_thing: "a central de reciclagem",
        work: "a construção da central de reciclagem",
        quantity: (24, 180),
        cost: Cost::Total(2_200, 7_400),
        heading: "Renda para os catadores",
        details: &[
            "O galpão de 1.200 metros quadrados tem esteira de triagem, prensa, balança, refeitório e vestiários. O espaço é destinado a {n} catadores organizados em cooperativa, que por muitos anos separaram o material no lixão, sem proteção.",
            "A coleta seletiva passa duas vezes por semana em cada rua. Papel, plástico, vidro e metal devem ser entregues limpos e secos; restos de comida e lixo de banheiro seguem na coleta comum.",
            "O consórcio intermunicipal, do qual fazem parte os municípios vizinhos, divide o custo do transporte e vende o material em conjunto, o que melhora o preço pago aos cooperados.",
        ],
        during: &[],
        done: &[
            "Os equipamentos foram cedidos por dez anos, com manutenção garantida nos dois primeiros. Os cooperados concluíram um curso de gestão, com aulas de contabilidade e de segurança no trabalho.",
        ],
        official: &[
            "Fechar lixão é obrigação legal. Fazer isso com os catadores dentro do projeto, e não do lado de fora, foi a nossa escolha",
            "O resíduo que chega aqui vira renda, e o que não chega ao aterro prolonga a vida dele. Todos ganham",
        ],
        resident: &[
            "No lixão eu trabalhava no sol e não sabia quanto ia ganhar. Agora tenho farda, luva e um salário no fim do mês",
            "Meus netos aprenderam a separar o lixo na escola e são eles que fiscalizam a casa",
        ],
        items: &[
            "galpão de triagem",
            "prensa e balança",
            "dois caminhões para a coleta seletiva",
            "equipamentos de proteção para {n} catadores",
        ],
    },
];
