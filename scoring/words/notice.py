"""What the notice of a choice must hold, in one sentence with the provision it rests on."""

from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.domain.tender.profile import Profile


def content_sentence(profile: Profile, law: LawTable) -> str:
    """Who is told, how, and of what; nothing where the rules that apply say nothing of it."""
    decision = profile.regime(law)
    found = law.at(f"notice_{decision.regime.value}", decision.starts) if decision else None
    if found is None:
        return ""
    shall = "skal" if found.certainty is Certainty.CONFIRMED else "skal trolig"
    return (
        f"Meddelelsen {shall} gis skriftlig og samtidig til de berørte leverandørene før kontrakten inngås, med navnet "
        "på den valgte leverandøren, det valgte tilbudets egenskaper og relative fordeler etter tildelingskriteriene, "
        f"og karensperioden ({found.basis})."
    )
