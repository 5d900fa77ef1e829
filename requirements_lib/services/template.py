"""The Word template of the municipality: looked at before it is taken in, and used for every document from then on."""

from paper.template import Template
from requirements_lib.documents.template import opened
from requirements_lib.domain.access import Action, any_allowed, require
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.template import TemplateRevision
from requirements_lib.storage import template as storage
from store.engine import Store
from store.work import Work

_SUBJECT = "template"


def current(store: Store, person: Person) -> TemplateRevision | None:
    """Which template is used; None when there has never been another than the house style."""
    with store.reading(person.id) as work:
        return storage.current(work)


def may_replace(person: Person) -> bool:
    """Whether a page should offer it; the service asks again."""
    return any_allowed(person.roles, None, Action.REPLACE_TEMPLATE)


def replace(store: Store, person: Person, name: str, content: bytes, base: int) -> Template:
    """Make documents on this file from now on; `base` is the revision it replaces, 0 for the first.

    Raises Refusal when the file cannot be used: «template_» and the reason.
    """
    require(person.roles, None, Action.REPLACE_TEMPLATE)
    template = opened(content)
    with store.work(person.id) as work:
        digest = storage.save(work, name.strip() or "mal.docx", content, base)
        work.append("template_replaced", _SUBJECT, {"digest": digest})
    return template


def set_back(store: Store, person: Person, base: int) -> None:
    """Make documents on the house style again."""
    require(person.roles, None, Action.REPLACE_TEMPLATE)
    with store.work(person.id) as work:
        storage.save(work, "", None, base)
        work.append("template_set_back", _SUBJECT, {})


def ground(work: Work) -> Template | None:
    """The template of today; None for the house style."""
    content = storage.content(work)
    return opened(content) if content else None
