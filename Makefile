# The same commands for those whose fingers type make.
.PHONY: run test check bench lock setup
run test check bench lock setup:
	@python3 dev.py $@
