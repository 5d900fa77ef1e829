"""A procurement as stored: what it is, how far it has come, and who works on it."""

from operator import not_

from pydantic import Field

from requirements_lib.domain.access import Action, Phase, Role, any_allowed
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.correction import Correction
from requirements_lib.domain.procurement.frozen_model import FrozenModel, ModelCorrection
from requirements_lib.domain.procurement.late_scorer import LateScorer
from requirements_lib.domain.procurement.notice import Notice
from requirements_lib.domain.procurement.signing import Signing, in_force
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.value import Value


class Member(Value):
    """A person's role in this procurement."""

    person: str
    role: Role


class Procurement(Value):
    """A procurement as stored: its profile, its phase and its people, with the revision last written."""

    id: str
    revision: int = 0
    phase: Phase = Phase.DRAFT
    library_version: str
    profile: Profile = Profile()
    members: tuple[Member, ...] = ()
    correction: Correction | None = None
    """While a published tender is corrected: the profile is the working copy, and readers use what was announced."""
    corrections: tuple[Correction, ...] = ()
    """Those that have been announced, in the order of the tender's revisions from the second on."""
    notices: tuple[Notice, ...] = Field(default=(), exclude_if=not_)
    """The award notices recorded, the first one first: more than one when a choice has been reversed."""
    signings: tuple[Signing, ...] = Field(default=(), exclude_if=not_)
    """Every record of a contract entered into, and of one that was wrong, the first one first."""
    late_scorers: tuple[LateScorer, ...] = Field(default=(), exclude_if=not_)
    """Those named to score who could read the register of systems after the opening, with the reasons."""
    frozen: tuple[FrozenModel, ...] = Field(default=(), exclude_if=not_)
    """Every evaluation model that has been frozen, the one in force last."""
    model_correction: ModelCorrection | None = Field(default=None, exclude_if=not_)
    """Proposed after the bids were opened, and not yet approved by another."""

    @property
    def is_open(self) -> bool:
        """Whether what it asks for is being worked on: a draft, or a published tender that is corrected."""
        return self.phase is Phase.DRAFT or (self.phase is Phase.PUBLISHED and self.correction is not None)

    def asked(self, action: Action) -> Action:
        """What the access table is asked: to edit what is corrected is to correct it."""
        editing = action is Action.EDIT_PROCUREMENT and self.correction is not None
        return Action.CORRECT_TENDER if editing else action

    def roles_of(self, person: str) -> frozenset[Role]:
        """The roles a person has in this procurement."""
        return frozenset(member.role for member in self.members if member.person == person)

    def evaluators(self) -> tuple[str, ...]:
        """The people who score, by pseudonymous id."""
        return tuple(member.person for member in self.members if member.role is Role.EVALUATOR)

    def seen_by(self, roles: frozenset[Role]) -> "Procurement":
        """As somebody with these roles may read it: until the notice, what was taken from the register of systems and
        why requirements are in are for those who do not weigh the bids.

        Every reason is left out alike, so that none tells which of them today's system fails.
        """
        told = self.phase is Phase.NOTIFIED or self.profile.replaces is None
        if told or any_allowed(roles, self.phase, Action.READ_GROUNDS):
            return self
        return self.with_profile(self.profile.without_grounds())

    @property
    def withholds_grounds(self) -> bool:
        """Whether it is read by somebody who is not told why requirements are in."""
        return any(one.withheld for one in self.profile.overrides)

    def with_profile(self, profile: Profile) -> "Procurement":
        """The procurement with another profile."""
        return self.model_copy(update={"profile": profile})

    def with_member(self, member: Member) -> "Procurement":
        """The procurement with one more member; naming the same one twice changes nothing."""
        others = tuple(one for one in self.members if one != member)
        return self.model_copy(update={"members": (*others, member)})

    def with_late_scorer(self, late: LateScorer) -> "Procurement":
        """The procurement with what is told of one more who is named late."""
        return self.model_copy(update={"late_scorers": (*self.late_scorers, late)})

    def without_member(self, member: Member) -> "Procurement":
        """The procurement with one member's role withdrawn."""
        return self.model_copy(update={"members": tuple(one for one in self.members if one != member)})

    def with_correction(self, correction: Correction) -> "Procurement":
        """The procurement with its correction opened, or one step further."""
        return self.model_copy(update={"correction": correction})

    def with_notice(self, notice: Notice) -> "Procurement":
        """The procurement with one more notice recorded."""
        return self.model_copy(update={"notices": (*self.notices, notice)})

    @property
    def contracts(self) -> tuple[Signing, ...]:
        """The contracts that are recorded as entered into."""
        return in_force(self.signings)

    def is_signed(self, lot: str) -> bool:
        """Whether a contract is entered into in a lot, or in the whole: then the choice there cannot be reversed."""
        return any(one.lot == lot for one in self.contracts)

    def with_signing(self, signing: Signing) -> "Procurement":
        """The procurement with one more record of a contract."""
        return self.model_copy(update={"signings": (*self.signings, signing)})

    def corrected(self) -> "Procurement":
        """The procurement when its correction has been announced."""
        assert self.correction is not None  # asked by the service
        return self.model_copy(
            update={"correction": None, "corrections": (*self.corrections, self.correction)}
        )

    def restored(self, profile: Profile) -> "Procurement":
        """The procurement as it was announced: the correction is dropped."""
        return self.model_copy(update={"correction": None, "profile": profile})

    def model_of(self, tender: str) -> FrozenModel | None:
        """The evaluation model in force for the tender with this fingerprint; None while it is not frozen."""
        kept = [one for one in self.frozen if one.model.tender == tender]
        return kept[-1] if kept else None

    def with_model(self, frozen: FrozenModel) -> "Procurement":
        """The procurement with an evaluation model frozen; what was proposed is decided, and earlier ones are kept."""
        return self.model_copy(update={"frozen": (*self.frozen, frozen), "model_correction": None})

    def with_model_correction(self, proposed: ModelCorrection | None) -> "Procurement":
        """The procurement with a correction of the model proposed, or with none."""
        return self.model_copy(update={"model_correction": proposed})

    def in_phase(self, phase: Phase) -> "Procurement":
        """The procurement one step further. Raises Refusal «phase_out_of_order» for any other step."""
        if phase.order != self.phase.order + 1:
            raise Refusal("phase_out_of_order", phase=self.phase.value, wanted=phase.value)
        return self.model_copy(update={"phase": phase})
