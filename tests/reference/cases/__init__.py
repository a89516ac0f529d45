"""The cases, one module per floor, a function per room; boundaries first."""
