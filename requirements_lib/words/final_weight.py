"""The sentences on final weights: what is announced stands, so they only say what the weight must be."""

FINAL_WEIGHT: dict[str, str] = {
    "final_weight_missing": "«{name}» mangler endelig vekt. Skriv et tall over 0 og høyst 100.",
    "final_weight_outside_range": (
        "Vekten på «{name}» er {weight} %. Den må ligge i rammen som er kunngjort, fra {least} til {most} %."
    ),
    "final_weight_against_order": (
        "«{name}» veier like mye som eller mer enn «{above}». Vektene må følge rekkefølgen som er kunngjort."
    ),
}
