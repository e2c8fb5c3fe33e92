"""Whom to remind today, at which step, and why the others are left alone.

Facts and a date go in, a decision comes out: this room reads no clock and no books. A policy lists the steps; a hold
(dispute, promise, plan, block) pauses them; the decision walks every open due date and puts it either in exactly one
reminder or in exactly one line that says why it is not chased. Interest is computed later, when the letter is filled.
"""
