//! Streets, squares, mobility, markets, cemeteries, light.

use super::{Cost, Theme};

pub(super) const THEMES: &[Theme] = &[
    Theme {
        tags: &["pavimentacao", "infraestrutura", "obras"],
        programme: "Programa Rua Nova",
        topic: "pavimentação",
        thing: "{km} quilômetros de vias pavimentadas",
        the_thing: "{km} quilômetros de vias pavimentadas",
        work: "a pavimentação de {km} quilômetros de vias",
        quantity: (12, 64),
        cost: Cost::PerKm(1_050, 1_500),
        heading: "Ruas com calçada e drenagem",
        details: &[
            "São {n} ruas, com pavimento em paralelepípedo nas vias locais e asfalto nos corredores de ônibus. O serviço inclui meio-fio, sarjeta, sinalização horizontal e vertical e calçadas com piso tátil nos dois lados.",
            "As vias foram escolhidas a partir das demandas apresentadas nas audiências do plano plurianual e do mapa de trajetos do transporte escolar, de modo a atender primeiro as ruas por onde passam mais estudantes.",
            "Antes do pavimento, a companhia de saneamento substitui as redes antigas de água e de esgoto, para que o piso novo não precise ser aberto depois.",
        ],
        during: &[
            "A empresa responsável emprega {eq} trabalhadores, a maioria moradora do município. O contrato reserva vagas para mulheres e para egressos do sistema prisional.",
        ],
        done: &[
            "Com as ruas pavimentadas, a linha de ônibus passou a entrar no bairro, e o carro da coleta de lixo, que parava na avenida, agora chega a todas as quadras.",
        ],
        official: &[
            "Pavimentar é encurtar distâncias. A ambulância chega mais depressa, o ônibus passa na porta e a criança vai limpa para a escola",
            "Fizemos questão de começar pela rede que fica debaixo da rua. Obra bem feita é a que não precisa ser refeita",
        ],
        resident: &[
            "Era poeira no verão e lama no inverno. Minha lanchonete já vende mais, porque agora o cliente para na porta",
            "Eu empurrava a cadeira de rodas da minha mãe pelo meio da areia. Hoje ela passeia na calçada",
        ],
        items: &[
            "{km} quilômetros de pavimento",
            "meio-fio e sarjeta",
            "calçadas com piso tátil",
            "sinalização horizontal e vertical",
            "drenagem superficial",
        ],
    },
    Theme {
        tags: &["pracas", "espacos-publicos", "lazer"],
        programme: "Programa Praça Viva",
        topic: "espaços públicos",
        thing: "nova praça",
        the_thing: "a nova praça",
        work: "a construção da nova praça",
        quantity: (1_800, 9_600),
        cost: Cost::Total(2_200, 6_400),
        heading: "Um lugar de encontro",
        details: &[
            "Com {n} metros quadrados, o projeto prevê quadra poliesportiva, parque infantil inclusivo, academia ao ar livre, pista de caminhada e um anfiteatro para apresentações da escola e dos grupos de cultura popular.",
            "As árvores existentes são preservadas, e o plantio de 120 mudas de espécies nativas, como carnaúba, ipê e oiticica, aumenta a sombra. A irrigação usa água de reúso.",
            "O desenho nasceu de três oficinas com moradores, em que crianças, idosos e comerciantes montaram maquetes do espaço que queriam. O ponto mais votado foi a iluminação, que permite usar a praça à noite.",
            "Bancos, lixeiras e brinquedos são de madeira plástica, feita com material reciclado. Rampas, piso tátil e mapa em braile garantem o acesso de todos.",
        ],
        during: &[],
        done: &[
            "A programação de abertura teve apresentação da banda municipal, contação de histórias e torneio de futsal feminino. Uma comissão de moradores ajudará a Prefeitura a cuidar do espaço.",
        ],
        official: &[
            "Praça é sala de estar da cidade. Onde há luz, sombra e gente na rua, há também mais segurança",
            "Escutamos primeiro as crianças, e o resultado é um lugar em que todo mundo quer ficar",
        ],
        resident: &[
            "Aqui era um terreno escuro que a gente evitava. Agora caminho toda noite com as vizinhas",
            "Meus filhos saíram da frente da televisão. Toda tarde é a mesma coisa: querem vir para a praça",
        ],
        items: &[
            "quadra poliesportiva",
            "parque infantil inclusivo",
            "academia ao ar livre",
            "anfiteatro",
            "120 mudas de árvores nativas",
        ],
    },
    Theme {
        tags: &["mobilidade", "ciclovia", "transporte"],
        programme: "Programa Caminhos da Cidade",
        topic: "mobilidade",
        thing: "{km} quilômetros de ciclovia",
        the_thing: "{km} quilômetros de ciclovia",
        work: "a construção de {km} quilômetros de ciclovia",
        quantity: (1_200, 8_400),
        cost: Cost::PerKm(1_050, 1_400),
        heading: "Da casa ao trabalho com segurança",
        details: &[
            "O traçado liga os bairros residenciais ao centro, ao terminal de ônibus e ao distrito industrial, passando por seis escolas. Contagens feitas em dias úteis registraram {n} viagens de bicicleta por dia no eixo.",
            "A pista tem 2,5 metros de largura, é separada dos carros por canteiro e conta com sinalização própria nos cruzamentos, iluminação e bicicletários nos pontos de integração.",
            "O projeto refaz também as calçadas e os pontos de parada, com abrigo, piso tátil e travessias elevadas em frente às escolas. O limite de velocidade na avenida passa a ser de 50 quilômetros por hora.",
            "Os comerciantes do trecho participaram da definição das áreas de carga e descarga, que funcionarão fora do horário de pico.",
        ],
        during: &[],
        done: &[
            "Durante o primeiro mês, agentes de trânsito orientam motoristas e ciclistas nos cruzamentos. Não haverá multas nesse período, apenas advertências educativas.",
        ],
        official: &[
            "A maioria das viagens na cidade é feita a pé, de bicicleta ou de ônibus. É justo que o espaço da rua reflita isso",
            "Uma travessia segura diante da escola vale mais do que qualquer minuto ganho no trânsito",
        ],
        resident: &[
            "Vou de bicicleta para a fábrica há nove anos e sempre disputei espaço com caminhão. Hoje fui sem medo",
            "Meu filho agora pode ir pedalando para a escola, e eu fico em paz",
        ],
        items: &[
            "{km} quilômetros de ciclovia",
            "travessias elevadas em frente a seis escolas",
            "abrigos nos pontos de parada",
            "bicicletários",
            "nova iluminação",
        ],
    },
    Theme {
        tags: &["cemiterios", "servicos-publicos"],
        programme: "Programa Equipamentos Urbanos",
        topic: "equipamentos urbanos",
        thing: "ampliação do cemitério público",
        the_thing: "a ampliação do cemitério público",
        work: "a ampliação do cemitério público",
        quantity: (280, 1_900),
        cost: Cost::Total(2_200, 5_600),
        heading: "Respeito às famílias",
        details: &[
            "O projeto acrescenta {n} jazigos, um velório com duas salas, sanitários acessíveis, estacionamento e ossuário. O muro é recuperado, e as alamedas principais recebem piso e iluminação.",
            "O licenciamento ambiental exigiu estudo do lençol freático e a instalação de poços de monitoramento. O sistema de drenagem impede que a água da chuva atinja as sepulturas.",
            "O cadastro das sepulturas, feito em livros de papel desde a fundação, será digitalizado. As famílias poderão consultar a localização pela internet ou no balcão da Prefeitura.",
        ],
        during: &[
            "O atendimento aos sepultamentos não é interrompido durante as obras. As visitas seguem no horário normal, das 7h às 17h, inclusive nos fins de semana.",
        ],
        done: &[
            "A capela, de valor histórico, foi restaurada com acompanhamento de técnicos do patrimônio, que recuperaram o altar de madeira e os ladrilhos hidráulicos.",
        ],
        official: &[
            "Cuidar deste lugar é respeitar a memória da cidade e dar conforto às famílias no momento mais difícil",
            "É um equipamento de que pouco se fala e de que todos precisam. Merece o mesmo cuidado que uma escola ou uma praça",
        ],
        resident: &[
            "Meus pais estão enterrados aqui. Dava tristeza ver o mato e o muro caído, e agora está tudo bem cuidado",
            "Quando perdi meu irmão, não havia onde velar. Ninguém mais vai passar por isso",
        ],
        items: &[
            "{n} jazigos",
            "velório com duas salas",
            "sanitários acessíveis",
            "drenagem e poços de monitoramento",
            "nova iluminação",
        ],
    },
    Theme {
        tags: &["mercados", "economia-local", "obras"],
        programme: "Programa Mercado do Povo",
        topic: "mercados públicos",
        thing: "mercado público reformado",
        the_thing: "o mercado público reformado",
        work: "a reforma do mercado público",
        quantity: (42, 260),
        cost: Cost::Total(3_100, 14_800),
        heading: "Boxes, cozinha e feira",
        details: &[
            "São {n} boxes, divididos por setores: carnes e peixes, hortifrúti, grãos, artesanato e alimentação. A área de carnes tem câmara fria e balcões de aço inoxidável, de acordo com as normas sanitárias.",
            "A fachada original, de tijolo aparente, é preservada. O telhado ganha lanternim, que renova o ar e aproveita a luz do dia, e a captação da água da chuva abastece os sanitários e a limpeza.",
            "Aos sábados, o pátio recebe a feira da agricultura familiar, com produtores cadastrados pela extensão rural e venda direta ao consumidor.",
        ],
        during: &[
            "Os permissionários trabalham em um espaço provisório até o fim das obras, sem cobrança de taxa. Todos têm lugar garantido no mercado novo, definido por sorteio dentro de cada setor.",
        ],
        done: &[
            "O mercado abre de segunda a sábado, das 5h às 17h, e aos domingos até o meio-dia. A praça de alimentação funciona também à noite, de quinta a sábado.",
        ],
        official: &[
            "O mercado é onde a cidade se encontra. Reformá-lo é investir no pequeno comerciante e na cultura do lugar",
            "O permissionário trabalhou a vida inteira em condições precárias. Agora terá higiene, conforto e clientela",
        ],
        resident: &[
            "Vendo queijo aqui há 27 anos. Com a câmara fria, não perco mais mercadoria",
            "O cliente tinha vergonha de trazer visita. Agora é ponto turístico",
        ],
        items: &[
            "{n} boxes",
            "câmara fria",
            "praça de alimentação",
            "sanitários e fraldário",
            "reservatório para água da chuva",
        ],
    },
    Theme {
        tags: &["parques", "meio-ambiente", "urbanizacao"],
        programme: "Programa Lagoas Vivas",
        topic: "áreas verdes",
        thing: "parque às margens da lagoa",
        the_thing: "o parque às margens da lagoa",
        work: "a urbanização das margens da lagoa",
        quantity: (14_000, 86_000),
        cost: Cost::Total(9_600, 48_700),
        heading: "Lazer e preservação",
        details: &[
            "São {n} metros quadrados de área verde, com pista de caminhada, ciclovia, deques, quiosques e um mirante. A vegetação das margens é recuperada com espécies nativas, em uma faixa em que não se pode construir.",
            "As famílias que viviam dentro da faixa de inundação participam de um programa de reassentamento no mesmo bairro. Nenhuma delas é transferida antes de receber a casa ou a indenização.",
            "O projeto reserva um píer para os pescadores artesanais e uma área para a educação ambiental, que será usada pelas escolas da rede pública.",
        ],
        during: &[
            "Os lançamentos clandestinos de esgoto estão sendo identificados com corante e câmeras e ligados à rede pública. A qualidade da água é medida em cinco pontos, e os resultados são publicados na internet.",
        ],
        done: &[
            "O parque fica aberto das 5h às 22h. A vigilância é feita por câmeras e por uma base da guarda municipal instalada junto ao estacionamento.",
        ],
        official: &[
            "A cidade ficou muito tempo de costas para a lagoa. O que queremos é virá-la de frente, com esgoto tratado e margem preservada",
            "Parque e saneamento andam juntos. De nada adianta o deque bonito se a água continua suja",
        ],
        resident: &[
            "Pesquei aqui na infância e vi a lagoa quase morrer. Ver as garças de volta é um presente",
            "Não havia um lugar de graça para levar as crianças no domingo. Agora há, e é bonito",
        ],
        items: &[
            "pista de caminhada e ciclovia",
            "deques e mirante",
            "recuperação da mata ciliar",
            "quiosques",
            "píer para pescadores",
        ],
    },
    Theme {
        tags: &["iluminacao-publica", "seguranca", "energia"],
        programme: "Programa Cidade Clara",
        topic: "iluminação pública",
        thing: "{n} pontos de iluminação em LED",
        the_thing: "{n} pontos de iluminação em LED",
        work: "a instalação de {n} pontos de iluminação em LED",
        quantity: (320, 5_400),
        cost: Cost::Total(2_200, 12_400),
        heading: "Economia na conta",
        details: &[
            "As luminárias antigas, de vapor de sódio, dão lugar a equipamentos que gastam metade da energia e duram quatro vezes mais. A economia prevista na conta do município é aplicada na extensão da rede.",
            "A escolha das ruas levou em conta os registros de ocorrências, os trajetos das escolas noturnas e os pontos de ônibus. Vielas e escadarias, sem espaço para postes, recebem braços fixados nas fachadas.",
            "Cada ponto tem um sensor que avisa a central quando a lâmpada apaga. O prazo para conserto, que era de uma semana, passa a ser de 48 horas.",
            "As luminárias retiradas seguem para empresas certificadas, que separam o vidro, o metal e o mercúrio. Nenhum material é levado para aterro.",
        ],
        during: &[],
        done: &[
            "Medições feitas à noite mostram que a claridade no nível da calçada triplicou. O telefone 0800 da Prefeitura recebe pedidos de conserto todos os dias, inclusive aos domingos.",
        ],
        official: &[
            "Rua iluminada é rua ocupada, e rua ocupada é mais segura. O efeito é imediato, principalmente para as mulheres",
            "É um investimento que se paga sozinho em poucos anos, com a economia de energia",
        ],
        resident: &[
            "Saio do trabalho às dez da noite e vinha correndo do ponto de ônibus. Agora venho andando",
            "A calçada voltou a ter cadeira na porta, como antigamente",
        ],
        items: &[
            "{n} luminárias em LED",
            "sensores ligados à central",
            "braços em fachadas nas vielas",
            "descarte certificado das lâmpadas antigas",
        ],
    },
];
