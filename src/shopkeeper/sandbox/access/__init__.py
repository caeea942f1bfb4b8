"""Who may call for which shops: tokens, the authorise page, permissions, and the sellers behind them."""
