"""Systemer: the systems in use, and one of them in seven parts."""

import streamlit as st

from scoring.services import system as systems
from scoring.services import whole_register
from ui.bootstrap import application
from ui.widgets.clock import today
from ui.widgets.frame import heading, told
from ui.widgets.parts import choose_part, show_next
from ui.widgets.plain import plain
from ui.widgets.session import current_person
from ui.widgets.systems import facts, needs, plan, quick, rating, result, risk
from ui.widgets.systems import more as more_facts
from ui.widgets.systems.access import address, chosen_system, may_edit, require_reader
from ui.widgets.systems.first import show_direct_awards, show_first
from ui.widgets.systems.importing.start import show_export, show_import
from ui.widgets.systems.overdue import show_overdue
from ui.widgets.systems.register import show_empty, show_list, show_registration
from ui.widgets.systems.support_list import show_support_list
from ui.widgets.systems.support_matches import show_support_matches

PARTS = ("Om systemet", "Kort vurdering", "Behov", "Krav", "Risiko", "Resultat", "Plan")


person = current_person()
app = application()
require_reader(person, "Systemer")
editable = may_edit(person)
now = chosen_system(app, person)
day = today(app.store.clock())

if now is None:
    heading("Systemer", "Systemene kommunen bruker i dag, målt på de samme kravene som tilbudene.")
    told()
    if editable:
        show_registration(app, person)
        show_import(app, person)
        show_support_list(app, person)
    register = whole_register.weighed(app.store, person, app.library, day)
    if register and editable:
        show_support_matches(app, person, [one.known.assessed.system for one in register])
    if register:
        show_first(app, [one.known.assessed for one in register])
        show_overdue(app, [one.known.assessed for one in register])
        show_direct_awards([one.known.assessed for one in register], day)
        show_list(app, person)
        show_export(app, person)
    else:
        show_empty(editable)
    st.stop()

owner = f"Eier: {now.system.owner}" if now.system.owner else "Mangler eier"
heading(plain(now.system.name), f"{plain(owner)} · [Alle systemer]({address()})", now.saved_at)
told()
if not editable:
    st.info("Du kan lese, men ikke endre. Systemansvarlig gjør endringene.", icon=":material/lock:")
part = choose_part(PARTS)

more = False
match part:
    case "Om systemet":
        facts.show(app, person, now, editable)
        more_facts.show(app, person, now, editable)
    case "Kort vurdering":
        quick.show(app, person, now, editable)
        more = True
    case "Behov":
        needs.show(app, person, now, editable)
    case "Krav":
        more = rating.show(app, person, now, editable)
    case "Risiko":
        more = risk.show(app, person, now, editable)
    case "Plan":
        plan.show(app, person, now, systems.judge(now, app.library, day), editable)
    case _:
        result.show(app, person, now, systems.judge(now, app.library, day))

show_next(PARTS, part, primary=not more)
