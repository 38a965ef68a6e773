"""Teaching: from the examples in flows/examples to the model files the conversation reads."""
