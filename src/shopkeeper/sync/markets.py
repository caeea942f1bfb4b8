"""The markets of TikTok Shop: the currency in which each trades, and the zone by which it lives."""

# What TikTok's markets trade in and live by, which no answer says; a guess where there are several zones.
MARKETS = {
    "US": ("USD", "America/Los_Angeles"),
    "GB": ("GBP", "Europe/London"),
    "IE": ("EUR", "Europe/Dublin"),
    "DE": ("EUR", "Europe/Berlin"),
    "ES": ("EUR", "Europe/Madrid"),
    "FR": ("EUR", "Europe/Paris"),
    "IT": ("EUR", "Europe/Rome"),
    "JP": ("JPY", "Asia/Tokyo"),
    "BR": ("BRL", "America/Sao_Paulo"),
    "MX": ("MXN", "America/Mexico_City"),
    "ID": ("IDR", "Asia/Jakarta"),
    "MY": ("MYR", "Asia/Kuala_Lumpur"),
    "PH": ("PHP", "Asia/Manila"),
    "SG": ("SGD", "Asia/Singapore"),
    "TH": ("THB", "Asia/Bangkok"),
    "VN": ("VND", "Asia/Ho_Chi_Minh"),
}
