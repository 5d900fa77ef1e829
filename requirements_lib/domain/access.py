"""One table decides who may do what, when: role × phase × action.

Every service asks it before it touches the database, so a hidden button never is the protection.
"""

from collections.abc import Iterable
from enum import StrEnum

from requirements_lib.domain.outcome import Refusal


class Role(StrEnum):
    """What a person is, in the municipality (first four) or in one procurement (last three)."""

    OFFICER = "officer"
    SYSTEM_MANAGER = "system_manager"
    LIBRARY_OWNER = "library_owner"
    MANAGER = "manager"
    LEAD = "lead"
    EVALUATOR = "evaluator"
    OBSERVER = "observer"


class Phase(StrEnum):
    """Where a procurement stands, in order."""

    DRAFT = "draft"
    PUBLISHED = "published"
    OPENED = "opened"
    SCORING = "scoring"
    CONSENSUS = "consensus"
    LOCKED = "locked"
    RANKED = "ranked"
    NOTIFIED = "notified"

    @property
    def order(self) -> int:
        """Place in the course of a procurement, from 0."""
        return list(Phase).index(self)

    @property
    def following(self) -> "Phase":
        """The next phase; asking past the last is a programming error."""
        return list(Phase)[self.order + 1]


class Action(StrEnum):
    """Everything a service can be asked to do, in the words of the table below."""

    START_PROCUREMENT = "start_procurement"
    READ_PROCUREMENT = "read_procurement"
    READ_GROUNDS = "read_grounds"
    EDIT_PROCUREMENT = "edit_procurement"
    NAME_COMMITTEE = "name_committee"
    TRY_MODEL = "try_model"
    PUBLISH = "publish"
    CORRECT_TENDER = "correct_tender"
    FREEZE_MODEL = "freeze_model"
    CORRECT_MODEL = "correct_model"
    APPROVE_MODEL = "approve_model"
    MAKE_DOCUMENTS = "make_documents"
    OPEN_BIDS = "open_bids"
    REGISTER_BID = "register_bid"
    READ_BIDS = "read_bids"
    REGISTER_PRICE = "register_price"
    PRICE_DEVIATION = "price_deviation"
    CORRECT_PRICE = "correct_price"
    APPROVE_PRICE = "approve_price"
    READ_PRICE = "read_price"
    OVERRULE_ANSWER = "overrule_answer"
    REJECT_BID = "reject_bid"
    START_SCORING = "start_scoring"
    SCORE = "score"
    READ_ALL_SCORES = "read_all_scores"
    START_CONSENSUS = "start_consensus"
    AGREE = "agree"
    LOCK_QUALITY = "lock_quality"
    RANK = "rank"
    READ_RANKING = "read_ranking"
    RECORD_NOTICE = "record_notice"
    RECORD_CONTRACT = "record_contract"
    COMPARE_WITH_TODAY = "compare_with_today"
    READ_LIBRARY = "read_library"
    READ_SYSTEMS = "read_systems"
    EDIT_SYSTEMS = "edit_systems"
    READ_SUPPLIERS = "read_suppliers"
    CHECK_PROMISE = "check_promise"
    REPLACE_TEMPLATE = "replace_template"


_DRAFT = (Phase.DRAFT,)
_FROM_OPENED = tuple(phase for phase in Phase if phase.order >= Phase.OPENED.order)
_UNTIL_CONSENSUS = (Phase.OPENED, Phase.SCORING)
_UNTIL_LOCKED = (Phase.OPENED, Phase.SCORING, Phase.CONSENSUS)
_FROM_CONSENSUS = tuple(phase for phase in Phase if phase.order >= Phase.CONSENSUS.order)
_FROM_LOCKED = tuple(phase for phase in Phase if phase.order >= Phase.LOCKED.order)
_FROM_RANKED = tuple(phase for phase in Phase if phase.order >= Phase.RANKED.order)
_ALL = tuple(Phase)

COMMITTEE = (Role.LEAD, Role.EVALUATOR, Role.OBSERVER)
_INSIDE = (Role.OFFICER, *COMMITTEE)
_SCORE = frozenset({Role.LEAD, Role.EVALUATOR})
_UNTIL_NOTICE = tuple(phase for phase in Phase if phase is not Phase.NOTIFIED)
_EVALUATING = tuple(phase for phase in _UNTIL_NOTICE if phase.order >= Phase.OPENED.order)

# Whatever other role they have. What decides how much points count is not for those who give them, and how good or bad
# today's systems and their suppliers are is not for those who weigh the bids: the incumbent may be among the bidders.
_CLOSED_TO_SCORERS: dict[Action, tuple[Phase, ...]] = {
    **dict.fromkeys((Action.CORRECT_MODEL, Action.APPROVE_MODEL), _ALL),
    **dict.fromkeys((Action.PRICE_DEVIATION, Action.CORRECT_PRICE, Action.APPROVE_PRICE), _ALL),
    **dict.fromkeys((Action.READ_GROUNDS, Action.READ_SYSTEMS, Action.EDIT_SYSTEMS), _EVALUATING),
    **dict.fromkeys((Action.READ_SUPPLIERS, Action.CHECK_PROMISE), _UNTIL_NOTICE),
}

_IN_PROCUREMENT: dict[Action, tuple[tuple[Role, ...], tuple[Phase, ...]]] = {
    Action.READ_PROCUREMENT: ((*_INSIDE, Role.MANAGER), _ALL),
    # Where it replaces a system in the register, why a requirement is in tells what that system fails.
    Action.READ_GROUNDS: ((Role.OFFICER, Role.MANAGER), _ALL),
    Action.EDIT_PROCUREMENT: ((Role.OFFICER,), _DRAFT),
    Action.NAME_COMMITTEE: ((Role.OFFICER,), (Phase.DRAFT, Phase.PUBLISHED, Phase.OPENED)),
    # On imagined bids, and never once there are real ones: it must not be a tool for steering.
    Action.TRY_MODEL: (_INSIDE, (Phase.DRAFT, Phase.PUBLISHED)),
    Action.PUBLISH: ((Role.OFFICER,), _DRAFT),
    Action.CORRECT_TENDER: ((Role.OFFICER,), (Phase.PUBLISHED,)),
    Action.FREEZE_MODEL: ((Role.OFFICER,), (Phase.PUBLISHED,)),
    # Never once points are shown to anybody but who gave them; who proposes may not approve.
    Action.CORRECT_MODEL: ((Role.OFFICER,), _UNTIL_CONSENSUS),
    Action.APPROVE_MODEL: ((Role.OFFICER, Role.MANAGER), _UNTIL_CONSENSUS),
    Action.MAKE_DOCUMENTS: ((*_INSIDE, Role.MANAGER), _ALL),
    Action.OPEN_BIDS: ((Role.OFFICER,), (Phase.PUBLISHED,)),
    Action.REGISTER_BID: ((Role.OFFICER,), (Phase.OPENED,)),
    Action.READ_BIDS: (_INSIDE, _FROM_OPENED),
    Action.REGISTER_PRICE: ((Role.OFFICER,), _UNTIL_LOCKED),
    # An amount of the municipality's own: never chosen by somebody who has seen the points.
    Action.PRICE_DEVIATION: ((Role.OFFICER,), _UNTIL_CONSENSUS),
    # Once points are shown, a price that was typed wrong is put right by two who read it in the bid, each for himself.
    Action.CORRECT_PRICE: ((Role.OFFICER,), (Phase.CONSENSUS,)),
    Action.APPROVE_PRICE: ((Role.OFFICER, Role.MANAGER), (Phase.CONSENSUS,)),
    # Sealed for everybody until quality is locked: the officer may be an evaluator as well.
    Action.READ_PRICE: (_INSIDE, _FROM_LOCKED),
    Action.OVERRULE_ANSWER: ((Role.LEAD,), (Phase.SCORING, Phase.CONSENSUS)),
    # After the notice as well: until the contract is signed, a choice that is found to be wrong can be reversed.
    Action.REJECT_BID: ((Role.OFFICER,), _FROM_OPENED),
    Action.START_SCORING: ((Role.OFFICER, Role.LEAD), (Phase.OPENED,)),
    Action.SCORE: ((Role.EVALUATOR,), (Phase.SCORING,)),
    Action.READ_ALL_SCORES: (_INSIDE, _FROM_CONSENSUS),
    Action.START_CONSENSUS: ((Role.LEAD,), (Phase.SCORING,)),
    Action.AGREE: ((Role.LEAD,), (Phase.CONSENSUS,)),
    Action.LOCK_QUALITY: ((Role.LEAD,), (Phase.CONSENSUS,)),
    Action.RANK: ((Role.OFFICER, Role.LEAD), _FROM_LOCKED),
    Action.READ_RANKING: ((*_INSIDE, Role.MANAGER), _FROM_RANKED),
    Action.RECORD_NOTICE: ((Role.OFFICER,), _FROM_RANKED),
    # Ends the time when a choice can be reversed, so only once it has been told to the suppliers.
    Action.RECORD_CONTRACT: ((Role.OFFICER,), (Phase.NOTIFIED,)),
    # The incumbent may be a bidder, so today's system stands beside the bids for IT alone, after the notice.
    Action.COMPARE_WITH_TODAY: ((Role.SYSTEM_MANAGER,), (Phase.NOTIFIED,)),
}

_OUTSIDE_PROCUREMENT: dict[Action, tuple[Role, ...]] = {
    Action.START_PROCUREMENT: (Role.OFFICER,),
    Action.READ_LIBRARY: tuple(Role),
    Action.READ_SYSTEMS: (Role.SYSTEM_MANAGER, Role.MANAGER),
    Action.EDIT_SYSTEMS: (Role.SYSTEM_MANAGER,),
    # For contract follow-up and planning, never for those who evaluate: `is_closed_to` is asked as well.
    Action.READ_SUPPLIERS: (Role.SYSTEM_MANAGER, Role.MANAGER),
    Action.CHECK_PROMISE: (Role.SYSTEM_MANAGER,),
    Action.REPLACE_TEMPLATE: (Role.OFFICER, Role.LIBRARY_OWNER),
}


def allowed(role: Role, phase: Phase | None, action: Action) -> bool:
    """Whether one role may do `action`; `phase` is None for acts that belong to no procurement."""
    if action in _OUTSIDE_PROCUREMENT:
        return role in _OUTSIDE_PROCUREMENT[action]
    roles, phases = _IN_PROCUREMENT[action]
    return role in roles and phase in phases


def any_allowed(roles: Iterable[Role], phase: Phase | None, action: Action) -> bool:
    """Whether somebody with all of these roles may do `action`."""
    held = frozenset(roles)
    return not is_closed_to(held, phase, action) and any(allowed(role, phase, action) for role in held)


def require(roles: Iterable[Role], phase: Phase | None, action: Action) -> None:
    """Pass when any of `roles` may do `action` now.

    Raises Refusal «not_by_scorers» when one of them takes part in the scoring that the action must be apart from,
    «not_allowed_now» when a role could do it in another phase, else «not_allowed».
    """
    held = frozenset(roles)
    if is_closed_to(held, phase, action) and any(
        allowed(role, other, action) for role in held for other in Phase
    ):
        raise Refusal("not_by_scorers", action=action.value)
    if any_allowed(held, phase, action):
        return
    some_phase = any(any_allowed(held, other, action) for other in Phase)
    code = "not_allowed_now" if some_phase else "not_allowed"
    raise Refusal(code, action=action.value, phase=phase.value if phase else None)


def may_outside(held: Iterable[Role], action: Action) -> bool:
    """Whether somebody with these roles in the municipality may do what belongs to no procurement."""
    return any(role in _OUTSIDE_PROCUREMENT[action] for role in held)


def closing_phases(action: Action) -> tuple[Phase, ...]:
    """The phases of a procurement where `action` is closed to those who score in it."""
    return _CLOSED_TO_SCORERS.get(action, ())


def is_closed_to(held: Iterable[Role], phase: Phase | None, action: Action) -> bool:
    """Whether `action` is closed in this phase to somebody who has these roles in a procurement, since they score."""
    return bool(_SCORE.intersection(held)) and phase in closing_phases(action)
