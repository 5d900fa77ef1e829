"""The register of systems as a list in Excel, read and written."""
