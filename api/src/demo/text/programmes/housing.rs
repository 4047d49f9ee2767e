//! Housing, repair of houses, titles of property.

use super::{Cost, Theme};

pub(super) const THEMES: &[Theme] = &[
    Theme {
        tags: &["habitacao", "moradia", "obras"],
        programme: "Programa Morada Digna",
        topic: "habitação",
        thing: "{n} moradias",
        the_thing: "{n} moradias",
        work: "a construção de {n} moradias",
        quantity: (48, 496),
        cost: Cost::Each(94, 128),
        heading: "Como são as moradias",
        details: &[
            "Cada unidade tem 43 metros quadrados, com dois quartos, sala, cozinha, banheiro e área de serviço. Parte das casas foi projetada para receber pessoas com deficiência, com portas mais largas, barras de apoio e rampas de acesso.",
            "O conjunto conta com rede de água e de esgoto, drenagem, pavimentação, iluminação pública em LED e áreas reservadas para uma creche, uma praça e um posto de saúde, que serão construídos em parceria com a Prefeitura.",
            "As famílias foram selecionadas entre as inscritas no Cadastro Único, com prioridade para quem vivia em área de risco, para mulheres chefes de família, idosos e pessoas com deficiência. A lista foi publicada no Diário Oficial do Estado.",
            "O contrato prevê aquecimento solar da água, janelas que favorecem a ventilação cruzada e torneiras com redutor de vazão, itens que diminuem o valor das contas ao longo do ano.",
        ],
        during: &[],
        done: &[
            "O trabalho técnico social começou oito meses antes da mudança, com reuniões sobre convivência em condomínio, educação ambiental, orçamento doméstico e geração de renda. As oficinas seguem por mais um ano depois da ocupação.",
        ],
        official: &[
            "A casa própria muda a vida inteira de uma família. Quem deixa o aluguel ou uma área de risco passa a planejar o futuro, e é esse o sentido do nosso trabalho",
            "Não fazemos apenas paredes e telhado. Fazemos um bairro com água, esgoto, iluminação e transporte por perto, para que ninguém precise recomeçar longe de tudo",
            "Cada casa é resultado de planejamento, de recurso bem aplicado e de muito diálogo com as famílias",
        ],
        resident: &[
            "Passei doze anos pagando aluguel e mudando de um lugar para outro. Agora meus filhos têm um endereço deles",
            "Quando chovia, a gente não dormia com medo de a água entrar. Hoje durmo ouvindo a chuva, sem susto",
            "Eu acompanhei a obra desde o alicerce. Entrar aqui com a chave na mão é uma emoção que não cabe em palavras",
        ],
        items: &[
            "{n} unidades habitacionais",
            "{km} quilômetros de rede de água",
            "ruas pavimentadas e com drenagem",
            "iluminação pública em LED",
            "área institucional para creche e posto de saúde",
        ],
    },
    Theme {
        tags: &["habitacao", "melhorias-habitacionais"],
        programme: "Programa Casa Renovada",
        topic: "melhorias habitacionais",
        thing: "reforma de {n} casas",
        the_thing: "a reforma de {n} casas",
        work: "a reforma de {n} casas",
        quantity: (84, 420),
        cost: Cost::Each(28, 36),
        heading: "O que muda nas casas",
        details: &[
            "As intervenções incluem troca de cobertura, reboco, piso, instalações elétricas e hidráulicas e a construção ou a recuperação de banheiros. O projeto de cada casa é feito por arquitetos que visitam a família antes do início do serviço.",
            "Pelo menos metade da mão de obra é contratada na própria localidade. Antes de começar, os trabalhadores passam por um curso de 80 horas de construção civil, com certificado.",
            "Podem participar famílias com renda de até três salários mínimos que sejam donas de um único imóvel e morem nele há pelo menos cinco anos. O serviço não tem custo para o morador.",
        ],
        during: &[
            "Durante a obra, que leva em média 25 dias por imóvel, a família permanece em casa sempre que possível. Quando não há condições de segurança, o programa paga um auxílio para aluguel temporário.",
        ],
        done: &[
            "Depois da entrega, cada família recebe um manual da casa, com a garantia dos serviços e os telefones da equipe de assistência técnica, que volta ao imóvel após seis meses.",
        ],
        official: &[
            "Muita gente não precisa de uma casa nova, e sim de condições dignas na casa que já tem. A reforma custa menos, é rápida e mantém a família perto dos vizinhos e do trabalho",
            "Um banheiro dentro de casa e um telhado seguro evitam doença e acidente. É política habitacional, mas é também política de saúde",
        ],
        resident: &[
            "O telhado estava para cair e eu não tinha como pagar o conserto. Ficou uma casa nova, e sem eu sair da minha rua",
            "Meu pai usa cadeira de rodas e não conseguia entrar no banheiro. Agora a porta é larga e tem barra de apoio",
        ],
        items: &[
            "telhado e forro",
            "instalações elétricas e hidráulicas",
            "banheiro com acessibilidade",
            "reboco, piso e pintura",
            "fossa séptica onde não há rede de esgoto",
        ],
    },
    Theme {
        tags: &["regularizacao-fundiaria", "habitacao"],
        programme: "Programa Papel da Casa",
        topic: "regularização fundiária",
        thing: "{n} títulos de propriedade",
        the_thing: "{n} títulos de propriedade",
        work: "a regularização fundiária de {n} imóveis",
        quantity: (240, 1_900),
        cost: Cost::Total(2_200, 5_800),
        heading: "Sem custo para as famílias",
        details: &[
            "Com a escritura registrada em cartório, o morador passa a ter segurança jurídica sobre o imóvel, pode deixá-lo de herança, vendê-lo dentro da lei e oferecê-lo como garantia para obter crédito com juros menores.",
            "O processo começa pelo levantamento topográfico e pelo cadastro social, casa a casa. Depois vêm o projeto urbanístico, a aprovação pela Prefeitura e o registro em cartório, todos pagos pelo Estado.",
            "Os títulos saem preferencialmente em nome da mulher, como determina a lei estadual. Em caso de separação, o imóvel permanece com ela e com os filhos, salvo se a guarda couber exclusivamente ao pai.",
        ],
        during: &[
            "Quem ainda não entregou os documentos pode procurar o posto de atendimento montado na escola do bairro, com RG, CPF, comprovante de residência e certidão de casamento ou de nascimento.",
        ],
        done: &[
            "A cerimônia teve um posto do cartório para esclarecer dúvidas e corrigir nomes e datas. Quem não pôde comparecer poderá retirar o título na sede da Prefeitura durante os próximos 60 dias.",
        ],
        official: &[
            "A escritura é o documento que diz ao cidadão que aquilo que ele construiu com o próprio esforço é dele de verdade. Estamos corrigindo uma injustiça de décadas",
            "Regularizar é trazer o bairro para o mapa oficial da cidade. A partir daí, fica mais fácil levar esgoto, iluminação e transporte",
        ],
        resident: &[
            "Moro aqui há 31 anos e nunca tive um papel. Agora posso dizer que a casa é minha e provar",
            "Paguei a casa em prestações a um conhecido e só tinha um recibo. O lugar da escritura na gaveta já estava guardado",
        ],
        items: &[
            "RG e CPF de todos os moradores adultos",
            "comprovante de residência",
            "certidão de casamento ou de nascimento",
            "contrato ou recibo de compra, se houver",
        ],
    },
];
