"""The commands of `malestokk`, one module for each part of the product."""
