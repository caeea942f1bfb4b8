"""The same views as JSON: amounts are minor units with a currency, times are ISO with offset."""
