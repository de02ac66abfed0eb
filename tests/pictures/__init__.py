"""The pictures of the guide: the demo organisation in a real browser, in both languages."""
