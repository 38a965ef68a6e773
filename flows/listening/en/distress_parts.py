"""Pieces of which plain English for danger is put together: how much, oneself, somebody else."""

SO = (
    r"(?:(?:just|really|so|only|simply|honestly|actually|kinda|literally|fucking|bloody|maybe|"
    r"even|also|still|sometimes|often|probably|badly|soon|quietly|peacefully|seriously|"
    r"desperately) ){0,8}"
)
SELF = r"my ?self\b"
THEM = (
    r"(?:himself|herself|themselves|themself|his (?:own )?life|her (?:own )?life|"
    r"their (?:own )?lives?)"
)
