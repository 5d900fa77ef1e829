"""Rejecting a bid, in sentences: which grounds there are, and what must be considered. Nobody is rejected by us."""

from requirements_lib.domain.rules.law import Certainty
from scoring.domain.bids.rejection_ground import Ground, RejectionGround
from scoring.words.terms import label

OWN_JUDGEMENT = (
    "Listen er en hjelp til å finne bestemmelsen. Den er ikke uttømmende. Les bestemmelsen, vurder vilkårene, og skriv "
    "hvorfor de er oppfylt. Dere avgjør, ikke Målestokk."
)
NO_LIST = (
    "Målestokk har ingen liste over grunner under reglene som gjelder her. Skriv hva avvisningen bygger på, for "
    "eksempel punktet i konkurransegrunnlaget."
)
OTHER = "Ingen av disse"
WITHDRAWN = "Velg «Ingen av disse» og la hjemmelen stå tom når leverandøren selv har trukket tilbudet."


def choice(one: RejectionGround) -> str:
    """«Vesentlig avvik … – skal avvises (anskaffelsesforskriften § 24-8 første ledd bokstav b)», in a list."""
    return f"{label(one.ground)} – {one.law.value} avvises ({_basis(one)})"


def ground_text(one: RejectionGround) -> str:
    """The same as it stands in the case, without what the rules say must be done."""
    return f"{label(one.ground)} ({_basis(one)})"


def duty_sentence(known: tuple[RejectionGround, ...]) -> str:
    """What an absolute requirement that is not met means, with the provision where there is one."""
    found = next((one for one in known if one.ground is Ground.DEVIATION), None)
    where = f" Et tilbud med vesentlig avvik {found.law.value} avvises ({_basis(found)})." if found else ""
    return (
        "Innkjøperen skal ta stilling til om tilbudet avvises. Et avvik fra et absolutt krav som er tydelig kunngjort, "
        f"er som regel vesentlig, men det vurderes konkret.{where} Skriv vurderingen også når tilbudet får være med."
    )


def _basis(one: RejectionGround) -> str:
    """A provision that nobody has read in the text of today is not told as certain."""
    return one.law.basis if one.law.certainty is Certainty.CONFIRMED else f"trolig {one.law.basis}"
