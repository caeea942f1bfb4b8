"""The Marketing API for GMV Max: accounts, campaigns, and reports that follow from simulated ads."""
