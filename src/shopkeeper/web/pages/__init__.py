"""Pages, a module a noun: each answers a request with a rendered template."""
