"""How a supplier may bid, as it stands in the tender documents."""

from requirements_lib.domain.tender.bidding import Bidding, Variants

_SEVERAL = {
    True: "En leverandør kan gi flere tilbud. Hvert tilbud leveres for seg og vurderes for seg.",
    False: "En leverandør kan gi ett tilbud.",
}
_SEVERAL_IN_LOTS = {
    True: "En leverandør kan gi flere tilbud på samme delkontrakt. Hvert tilbud leveres for seg og vurderes for seg.",
    False: "En leverandør kan gi ett tilbud på hver delkontrakt.",
}
_VARIANTS = {
    Variants.NO: "Alternative tilbud godtas ikke.",
    Variants.WITH_MAIN: (
        "Alternative tilbud godtas bare fra leverandører som også gir tilbud på løsningen konkurransegrunnlaget "
        "beskriver. Merk tilbudet «Alternativt tilbud». Det vurderes etter de samme tildelingskriteriene."
    ),
    Variants.YES: (
        "Alternative tilbud godtas. Merk tilbudet «Alternativt tilbud». Det vurderes etter de samme "
        "tildelingskriteriene."
    ),
}


def announced(bidding: Bidding, *, divided: bool = False) -> str:
    """How many bids, and whether an alternative one is taken and what it must meet."""
    several = _SEVERAL_IN_LOTS if divided else _SEVERAL
    told = f"{several[bidding.several]} {_VARIANTS[bidding.variants]}"
    must = bidding.variant_requirements.strip() if bidding.variants is not Variants.NO else ""
    return f"{told} For alternative tilbud gjelder: {must}" if must else told
