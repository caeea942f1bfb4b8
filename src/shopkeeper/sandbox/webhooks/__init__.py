"""What the platform tells of by itself: addresses that apps registered, and webhooks on their way there."""
