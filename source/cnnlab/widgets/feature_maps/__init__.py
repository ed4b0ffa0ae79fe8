"""Feature maps: what each map of a network makes of an image, and which pixels it looked at."""

from cnnlab.widgets.feature_maps.widget import FeatureMaps

__all__ = ["FeatureMaps"]
