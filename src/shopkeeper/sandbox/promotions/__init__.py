"""Promotions and coupons: what sellers take off their prices, for whom, how long, and for how many units."""
