"""The ground floor: one database, units of work, chained events, revisions, migrations, bulk rows, backup."""
