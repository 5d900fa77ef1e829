"""The rules a procurement follows, as dated data: law, regimes, deadlines, standard contracts."""
