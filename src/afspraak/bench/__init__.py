"""The loader and the benches: how fast the product is, in an organisation of any size, made for the purpose.

`loading` fills an empty database in bulk, `bare` answers with what a page at least costs, `running` asks both
in turn over HTTP. Nothing here is part of what runs for people. See docs/architecture/speed.md.
"""
