"""Tests of how close a ranking was."""
