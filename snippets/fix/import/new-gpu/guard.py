import tensorflow as tf


def check_built_for(capability, built):
    """Stop if there is no finished code for a GPU, such as (8, 6).

    sm_80 runs on 8.0 and 8.6; compute_90 is only translated by the driver.
    """
    major, minor = capability
    finished = [int(x.removeprefix("sm_")) for x in built if x[:3] == "sm_"]
    fits = [n for n in finished if n // 10 == major and n % 10 <= minor]
    assert fits, f"nothing for {major}.{minor} in {', '.join(built)}"


built = tf.sysconfig.get_build_info()["cuda_compute_capabilities"]
for capability in ((8, 6), (8, 9), (9, 0), (12, 0)):
    try:
        check_built_for(capability, built)
        print(capability, "passed")
    except AssertionError as error:
        print(capability, error)

for gpu in tf.config.list_physical_devices("GPU"):  # yours
    details = tf.config.experimental.get_device_details(gpu)
    check_built_for(details["compute_capability"], built)
