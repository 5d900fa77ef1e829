"""What Målestokk costs beside its peers: ratios within one run, on this machine."""
