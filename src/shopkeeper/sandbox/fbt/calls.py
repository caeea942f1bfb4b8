"""All calls about the platform's warehouses, loaded so that they register what they do."""

from . import goods, goods_search, inbound, mcf, older_calls, places, plans, stock_calls

MODULES = (goods, goods_search, inbound, mcf, older_calls, places, plans, stock_calls)
