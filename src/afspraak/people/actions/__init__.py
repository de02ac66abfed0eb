"""What changes people, teams and settings. Privileged acts are recorded (law 5)."""
