"""The entries this program asks for, on request, in the computer’s own timetable of scheduled tasks."""
