"""How it stands with the systems in use, in a few sentences: what must be decided, what is late, what is lacking."""

from collections import Counter
from collections.abc import Sequence

from scoring.domain.phase_out.latest_day import Way
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.speak_up import soon
from scoring.domain.systems.archive import Archive
from scoring.domain.systems.in_use import LifeCycle
from scoring.words.numbers import day
from scoring.words.phase_out import speak_up

_BECAUSE = {
    Archive.BLOCKED: "det som skal bevares, ikke er sikret",
    Archive.NOT_KNOWN: "det ikke er avgjort om noe skal bevares",
}
_UNSAFE = {
    Archive.BLOCKED: "det som skal bevares, ikke sikret",
    Archive.NOT_KNOWN: "det ikke avgjort om noe skal bevares",
}


def summary(found: PhaseOutList) -> tuple[str, ...]:
    """How many are proposed first; then what must be decided by when, what is too late, and what it all rests on."""
    first, last = _first(found), _last(found)
    return tuple(filter(None, (*first, _soon(found), *_decided(found), _late(found), *last)))


def background(found: PhaseOutList) -> tuple[str, ...]:
    """The same without what must be decided and what is too late: for beside a table of that."""
    return tuple(filter(None, (*_first(found), *_decided(found), *_last(found))))


def systems(count: int) -> str:
    """«Ingen systemer», «1 system», «14 systemer»."""
    if not count:
        return "Ingen systemer"
    return "1 system" if count == 1 else f"{count} systemer"


def _first(found: PhaseOutList) -> tuple[str, ...]:
    proposed = f"{systems(len(found.proposed))} er foreslått utfaset."
    told = (proposed, _possible(found), _awaiting(found))
    return *told, speak_up.summary(soon(found)), _past(found), _lapsed(found)


def _decided(found: PhaseOutList) -> tuple[str, ...]:
    return _leaving(found), _staying(found)


def _last(found: PhaseOutList) -> tuple[str, ...]:
    rated = len(found.whole) - len(found.unrated)
    return _blocked(found), _unplanned(found), _rated(rated, len(found.unrated))


def _possible(found: PhaseOutList) -> str:
    if not found.possible:
        return ""
    more = " til" if found.proposed else ""
    return f"{systems(len(found.possible))}{more} kan bli det, avhengig av svar som mangler."


def _awaiting(found: PhaseOutList) -> str:
    """Those the register says are to be replaced, and that nobody has rated."""
    count = sum(one.system.life_cycle is LifeCycle.TO_BE_REPLACED for one in found.unrated)
    if not count:
        return ""
    more = " til" if found.proposed or found.possible else ""
    return f"{systems(count)}{more} skal skiftes etter registeret, men er ikke vurdert."


def _soon(found: PhaseOutList) -> str:
    if not found.soon:
        return ""
    first = found.soon[0].latest.aim
    earliest = "Senest" if len(found.soon) == 1 else "Det første senest"
    by = f" {earliest} {day(first.decide_by)}." if first else ""
    return f"{_of(len(found.soon), len(found.undecided))} må bestemmes innen 90 dager.{by}"


def _leaving(found: PhaseOutList) -> str:
    """How many it is decided that go, and how many of them against what is proposed."""
    if not found.leaving:
        return ""
    return f"{systems(len(found.leaving))} er bestemt erstattet eller avviklet{_against(found.leaving)}."


def _staying(found: PhaseOutList) -> str:
    if not found.staying:
        return ""
    return f"{systems(len(found.staying))} er bestemt beholdt eller forbedret{_against(found.staying)}."


def _against(decided: Sequence[Listed]) -> str:
    against = sum(one.goes_against for one in decided)
    if not against:
        return ""
    if against == len(decided):
        return " mot forslaget" if against == 1 else ", alle mot forslaget"
    return f", {against} av dem mot forslaget"


def _past(found: PhaseOutList) -> str:
    """What a director must know first: what may be bought without competition, listed here or not."""
    past = found.past_last_option
    if not past:
        return ""
    here = len({one.system.id for one in past} & {one.system.id for one in found.listed})
    among = f", {here} av dem på denne listen" if 0 < here < len(past) else ""
    may = "en ulovlig direkte anskaffelse" if len(past) == 1 else "ulovlige direkte anskaffelser"
    used = "brukes etter at avtalen og alle opsjoner er utløpt"
    return f"{systems(len(past))} {used}{among}. Det kan være {may}."


def _lapsed(found: PhaseOutList) -> str:
    past = {one.system.id for one in found.past_last_option}
    count = sum(one.system.id not in past for one in found.ended)
    if not count:
        return ""
    without = "uten at en opsjon er ført som brukt."
    whole = len(found.listed)
    if whole == 1:
        return f"Avtaleperioden er over, {without}"
    comma = "," if found.leaving and count < whole else ""
    return f"For {_of(count, whole, _those(found)).lower()}{comma} er avtaleperioden over, {without}"


def _late(found: PhaseOutList) -> str:
    if not found.too_late:
        return ""
    own = any(one.latest.aim and one.latest.aim.way is Way.OWN for one in found.too_late)
    end = "avtalen slutter eller dagen dere har satt" if own else "avtalen slutter"
    late = f"allerede for sent å skifte før {end}."
    whole = len(found.listed)
    if whole == 1:
        return f"Det er {late}"
    comma = "," if found.leaving and len(found.too_late) < whole else ""
    return f"For {_of(len(found.too_late), whole, _those(found)).lower()}{comma} er det {late}"


def _blocked(found: PhaseOutList) -> str:
    if not found.blocked:
        return ""
    count, whole = len(found.blocked), len(found.listed)
    comma = "," if found.leaving else ""
    if count == whole > 1:
        first = f"Ingen av {_those(found).format(whole)}{comma} kan slås av ennå"
    else:
        first = f"{_of(count, whole, _those(found))}{comma if count < whole else ''} kan ikke slås av ennå"
    counted = Counter(one.readiness.standing for one in found.blocked)
    if len(counted) == 1:
        return f"{first}, fordi {_BECAUSE[found.blocked[0].readiness.standing]}."
    return f"{first}: {', og '.join(f'for {counted[one]} er {words}' for one, words in _UNSAFE.items())}."


def _those(found: PhaseOutList) -> str:
    """Who is meant, when some of them are decided and no longer only proposed."""
    return "de {} som er bestemt eller foreslått ut" if found.leaving else "disse {}"


def _of(count: int, whole: int, those: str = "disse {}") -> str:
    """«Det», «3 av disse 17», «Begge», «Alle 17»: as somebody would say it."""
    if whole == 1:
        return "Det"
    if count < whole:
        return f"{count} av {those.format(whole)}"
    return "Begge" if whole == 2 else f"Alle {whole}"


def _unplanned(found: PhaseOutList) -> str:
    count, whole = len(found.unplanned), len(found.leaving) + len(found.proposed)
    if not count:
        return ""
    lacks = "mangler hele eller deler av planen."
    if whole == 1:
        return f"Det {lacks}"
    return f"{f'{count} av de {whole}' if count < whole else _of(count, whole)} som er bestemt eller foreslått, {lacks}"


def _rated(rated: int, unrated: int) -> str:
    if not rated:
        return f"{systems(unrated)} er ikke vurdert ennå." if unrated else ""
    if not unrated:
        return "Alle systemene i registeret er helt eller delvis vurdert."
    return (
        f"{rated} av {rated + unrated} systemer er helt eller delvis vurdert. {unrated} er ikke vurdert ennå."
    )
