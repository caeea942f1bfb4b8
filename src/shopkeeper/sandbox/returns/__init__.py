"""What is taken back: cancellations, returns, refunds, and the newer aftersales model beside them."""
