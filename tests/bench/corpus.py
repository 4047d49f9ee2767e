"""The same generated releases for every system under measurement.

Deterministic (one seed per release), plausible Portuguese, bodies of about 3 kB of HTML.
A known word stands in 2.7 % of the releases and another in none.
"""

import random
from dataclasses import dataclass

COMMON_WORD = "sargaço"  # in 2.7 % of the releases
ABSENT_WORD = "xilofone"  # in none
COMMON_SHARE = 0.027
DRAFT_SHARE = 0.1

_SUBJECTS = """a Secretaria das Cidades|o Governo do Estado|a Superintendência de Obras Públicas|a Companhia de Habitação
a Coordenadoria de Saneamento|o Departamento de Trânsito|a equipe técnica da pasta|o secretário|a governadora
o Instituto de Desenvolvimento Urbano|a Defesa Civil|a prefeitura do município|o comitê gestor|a população local
o conselho estadual|a comissão de licitação|a empresa contratada|a associação de moradores""".replace("\n", "|").split("|")

_VERBS = """entregou|anunciou|vistoriou|autorizou|iniciou|concluiu|apresentou|assinou|discutiu|ampliou|inaugurou|retomou
acompanhou|detalhou|reforçou|lançou|destacou|planejou|executou|fiscalizou""".replace("\n", "|").split("|")

_OBJECTS = """as obras de urbanização da orla|o novo sistema de abastecimento de água|duzentas unidades habitacionais
a pavimentação das vias de acesso|o plano diretor participativo|a requalificação da praça central
a ordem de serviço do esgotamento sanitário|o cronograma das intervenções|a rede de drenagem do bairro
o mercado público reformado|o programa de regularização fundiária|a ponte sobre o rio
o edital de contratação dos estudos|a reforma do terminal rodoviário|o parque linear da margem esquerda
as melhorias na mobilidade urbana|o centro de convivência do idoso|a iluminação das avenidas principais
o repasse de recursos aos municípios|a segunda etapa do aterro sanitário regional""".replace("\n", "|").split("|")

_CIRCUMSTANCES = """na manhã desta segunda-feira|com investimento de cinco milhões de reais|em parceria com o governo federal
durante cerimônia com lideranças comunitárias|dentro do prazo previsto no contrato|após audiência pública na câmara
para atender às famílias que vivem em áreas de risco|com recursos do tesouro estadual|no distrito industrial
ao lado de representantes das entidades vinculadas|conforme o planejamento anual|na região do sertão central
com acessibilidade em todos os trechos|e respondeu às perguntas da imprensa|nos próximos noventa dias
depois das chuvas do primeiro semestre|com geração de empregos na construção civil""".replace("\n", "|").split("|")

_PLACES = """Fortaleza|Sobral|Juazeiro do Norte|Crato|Quixadá|Iguatu|Itapipoca|Maracanaú|Caucaia|Aracati|Limoeiro do Norte
Tianguá|Crateús|Canindé|Russas|Camocim|Icó|Acaraú|Baturité|Barbalha""".replace("\n", "|").split("|")

_TAGS = ["obras", "habitacao", "saneamento", "mobilidade", "agenda", "servico", "investimento", "municipios"]


@dataclass(frozen=True)
class Release:
    number: int
    title: str
    summary: str
    body_html: str
    tags: list[str]
    published: bool


def _sentence(rng: random.Random) -> str:
    text = f"{rng.choice(_SUBJECTS)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)} {rng.choice(_CIRCUMSTANCES)}, em {rng.choice(_PLACES)}."
    return text[0].upper() + text[1:]


def release(number: int) -> Release:
    rng = random.Random(20_261_100 + number)
    title = f"{_sentence(rng)[:-1]} ({number})"
    paragraphs: list[str] = []
    size = 0
    while size < 2_900:
        paragraph = "<p>" + " ".join(_sentence(rng) for _ in range(rng.randint(2, 4))) + "</p>"
        size += len(paragraph)
        paragraphs.append(paragraph)
    # A fixed stride, not a draw: the share is exact.
    if (number * 27) % 1000 < COMMON_SHARE * 1000:
        at = rng.randrange(len(paragraphs))
        paragraphs[at] = paragraphs[at].replace("</p>", f" O {COMMON_WORD} foi retirado da faixa de areia.</p>")
    return Release(
        number=number,
        title=title,
        summary=_sentence(rng),
        body_html="".join(paragraphs),
        tags=rng.sample(_TAGS, 2),
        published=(number % round(1 / DRAFT_SHARE)) != 0,
    )
