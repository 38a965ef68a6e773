"""What several rejections have in common."""
