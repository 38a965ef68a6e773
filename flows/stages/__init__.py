"""The stages of the conversation: one folder each, with its steps declared whole."""
