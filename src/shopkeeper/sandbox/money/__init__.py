"""What a shop is owed: fees, settlements, statements, payments and withdrawals."""
