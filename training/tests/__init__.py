"""python -m pytest training"""
