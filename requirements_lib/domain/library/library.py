"""The requirement library as one numbered version."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from requirements_lib.domain.double import doubles
from requirements_lib.domain.library.needs import Question
from requirements_lib.domain.library.requirement import Kind, Requirement, Status, Text
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.value import Value


class Theme(Value):
    """A theme groups requirements: code, name, and why it matters."""

    code: str
    name: Text
    about: Text


class Library(Value):
    """Questions and requirements that belong together, under one version number."""

    version: str
    approved: date
    themes: tuple[Theme, ...]
    questions: tuple[Question, ...]
    requirements: tuple[Requirement, ...]

    def requirement(self, requirement_id: str) -> Requirement:
        """The requirement with this id. Raises Refusal «unknown_requirement»."""
        for requirement in self.requirements:
            if requirement.id == requirement_id:
                return requirement
        raise Refusal("unknown_requirement", requirement=requirement_id)

    def question(self, question_id: str) -> Question:
        """The question with this id. Raises Refusal «unknown_question»."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise Refusal("unknown_question", question=question_id)

    @cached_property
    def approved_requirements(self) -> tuple[Requirement, ...]:
        """Those a tender may use."""
        return tuple(one for one in self.requirements if one.status is Status.APPROVED)

    @cached_property
    def by_theme(self) -> tuple[Requirement, ...]:
        """The same, theme by theme."""
        met = list(dict.fromkeys(one.theme for one in self.approved_requirements))
        return tuple(sorted(self.approved_requirements, key=lambda one: met.index(one.theme)))


def check(library: Library) -> tuple[Finding, ...]:
    """Everything that is wrong across the files of a library, all at once."""
    return (*_doubles(library), *_dangling(library), *_too_absolute(library))


def _doubles(library: Library) -> Iterator[Finding]:
    for double in doubles(requirement.id for requirement in library.requirements):
        yield Finding.error("library_duplicate_id", double)


def _dangling(library: Library) -> Iterator[Finding]:
    ids = {requirement.id for requirement in library.requirements}
    questions = {question.id for question in library.questions}
    themes = {theme.code for theme in library.themes}
    for one in library.requirements:
        for target in sorted(set(one.related) - ids):
            yield Finding.error("library_unknown_related", one.id, target=target)
        for question in sorted(set(one.trigger.questions()) - questions):
            yield Finding.error("library_unknown_question", one.id, question=question)
        if one.theme not in themes:
            yield Finding.error("library_unknown_theme", one.id, theme=one.theme)
    used = {question for one in library.requirements for question in one.trigger.questions()}
    for question in sorted(questions - used):
        yield Finding.warning("library_unused_question", question)


def _too_absolute(library: Library) -> Iterator[Finding]:
    for theme in library.themes:
        own = [one for one in library.requirements if one.theme == theme.code]
        absolute = sum(one.kind is Kind.ABSOLUTE for one in own)
        if 3 * absolute > len(own):
            yield Finding.error("library_too_many_absolute", theme.code, absolute=absolute, all=len(own))
