"""All calls about promotions and coupons, loaded so that they register themselves."""

from . import activities, activity_products, coupons, taking_back

MODULES = (activities, activity_products, coupons, taking_back)
