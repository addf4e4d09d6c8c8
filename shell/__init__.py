"""For maintainers: the durable part of Gyeot. It keeps turns, seals words and delivers answers; it knows no dialogue."""
