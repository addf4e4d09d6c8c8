"""Everything that a person seeking help can touch: the web chat and the terminal chat. It never imports the desk."""
