"""The conversation as a channel says it: words read, marked up, cut to fit."""
