"""A rehearsal TikTok Shop on your own machine: it speaks the Open API, keeps state and sends webhooks."""
