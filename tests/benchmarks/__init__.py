"""What `dev.py bench` measures: `bench_*.py` are programs that print ratios to limits and end 1 when over one."""
