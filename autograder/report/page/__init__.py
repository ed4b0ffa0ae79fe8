"""The class report as a page: one file of HTML a language, without scripts or a network."""
