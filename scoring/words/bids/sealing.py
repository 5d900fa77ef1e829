"""Sealed prices in words: why one cannot be put right, the receipt, and a correction as the protocol has it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from paper.norwegian import moment
from scoring.domain.bids.price_correction import PriceCorrection
from scoring.words.numbers import money

BY_ANOTHER = (
    "En annen innkjøper eller en leder fører prisen fra tilbudet, og ikke en som gir poeng i anskaffelsen."
)
HOW_CORRECTED = (
    "Poengene er vist. Da rettes en pris bare når to har lest det samme i tilbudet, hver for seg. "
    f"{BY_ANOTHER} Begge prisene og begrunnelsen står i saken."
)
ABOUT_SEALS = (
    "Seglet er et fingeravtrykk av det som ble forseglet, med et tilfeldig tillegg som gjør at beløpet ikke kan "
    "gjettes ut fra det. Målestokk prøver seglene før prisene åpnes. Den som kan skrive i hele databasen, kan også "
    "lage nye segl. Ta derfor vare på kvitteringen i saken: Da ser dere om seglene er de samme når prisene åpnes."
)
RECEIPT_HEAD = ("Tilbud", "Hva", "Nr.", "Når", "Av", "Segl")
_DONE = {
    "price_sealed": "Pris forseglet",
    "deviation_priced": "Avvik prissatt",
    "deviation_withdrawn": "Prissatt avvik tatt bort",
    "price_correction_proposed": "Rettelse foreslått",
    "price_corrected": "Pris rettet av to",
    "price_correction_dropped": "Forslag forkastet",
}

REFUSALS = {
    "price_needs_two": (
        "Poengene er vist, og prisen er forseglet. Er den ført feil, foreslår du en rettelse, og en annen fører prisen "
        "på nytt fra tilbudet."
    ),
    "prices_missing_yet": (
        "Pris mangler i tilbud {bids}. Innkjøperen må føre den før fellesvurderingen starter, så ingen pris føres av "
        "en som har sett poengene."
    ),
    "price_correction_open": "Det er foreslått å rette prisen i tilbud {bids}. Godkjenn eller forkast forslaget først.",
    "price_correction_not_open": "Det er ikke foreslått å rette prisen i tilbudet. Last siden på nytt.",
    "price_correction_another": (
        "Forslaget du så, er avgjort, og et annet er kommet i stedet. Se over det som står her nå."
    ),
    "price_correction_by_same": "Du har foreslått rettelsen. En annen må føre prisen fra tilbudet.",
    "price_correction_differs": (
        "Det du førte, er ikke det samme som den andre førte. Les prisen i tilbudet én gang til. Er det forslaget som "
        "er feil, kan det forkastes."
    ),
    "price_correction_same": "Det du førte, er den prisen som er forseglet. Da er det ingenting å rette.",
    "seal_broken": (
        "Seglet på prisen i tilbud {bids} er brutt: Det som ligger i databasen, er ikke det som ble forseglet. Prisene "
        "åpnes ikke. Si fra til den som drifter Målestokk, og ta vare på kvitteringen for forseglingen."
    ),
    "received_in_the_future": "Tidspunktet tilbudet kom, er ikke kommet ennå. Se etter en tastefeil.",
    "deviation_negative": "Et avvik kan ikke gjøre prisen lavere. Skriv et beløp større enn 0, uten minustegn.",
    "deviation_both": "Du har skrevet et beløp og krysset av for at avviket er uten betydning. Velg ett av dem.",
    "deviation_priced": "Avviket er prissatt allerede. Ta det bort først hvis det skal prises på nytt.",
    "deviation_zero": "Kryss av for at avviket er uten betydning for prisen, eller skriv et beløp større enn 0.",
    "price_not_sealed": "Prisen i tilbudet er ikke ført ennå. Før den under Tilbud.",
}


def receipt_row(letter: str, done: str, number: int, at: datetime, by: str, seal: str) -> tuple[str, ...]:
    """One sealing, as the receipt lists it."""
    return (
        letter,
        _DONE[done],
        str(number) if number else "",
        moment(at),
        by,
        _grouped(seal) or "kan ikke leses",
    )


def _grouped(seal: str) -> str:
    """Eight digits at a time, so that two can be held against each other by eye."""
    return " ".join(seal[place : place + 8] for place in range(0, len(seal), 8))


def receipt_text(title: str, made: str, rows: Iterable[Sequence[str]]) -> str:
    """The receipt as plain text, a line for each sealing."""
    listed = "\n".join(
        "; ".join(f"{head}: {cell}" for head, cell in zip(RECEIPT_HEAD, row, strict=True)) for row in rows
    )
    return f"Kvittering for forseglede priser\n{title}\n{made}\n\n{ABOUT_SEALS}\n\n{listed}\n"


def correction_sentence(letter: str, one: PriceCorrection, called: Callable[[str], str]) -> str:
    """The text for the protocol: what stood, what stands, why, and the two who read it."""
    return (
        f"Prisen i tilbud {letter} ble rettet etter at poengene var vist, fra {_price(one.before)} til "
        f"{_price(one.after)}. Rettelsen ble foreslått {moment(one.proposed_at)} av {called(one.proposed_by)}. Den "
        f"samme prisen ble lest i tilbudet, uten at det første var vist, {moment(one.approved_at)} av "
        f"{called(one.approved_by)}. Begrunnelse: {one.reason}"
    )


def _price(amount: Decimal) -> str:
    return f"{money(amount)} kr"
